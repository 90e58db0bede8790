package org.rsp.caseload.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Who stands for children: recorded and ended here, and asked by the features that may not go on without. Each call is one transaction. */
@ApplicationScoped
public class GuardianService {

    private final GuardianAppointmentRepository appointments;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final Vault vault;
    private final Ids ids;
    private final Desk<
                    GuardianAppointmentState,
                    GuardianAppointmentTransition,
                    GuardianAppointment,
                    GuardianAppointmentView>
            desk;

    GuardianService(
            GuardianAppointmentRepository appointments,
            PersonService persons,
            ClaimantService claimants,
            Vault vault,
            Ids ids,
            Acts acts) {
        this.appointments = appointments;
        this.persons = persons;
        this.claimants = claimants;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                GuardianAppointmentTransition.LIFECYCLE,
                persons.records(appointments::find, appointments::lock),
                this::shown);
    }

    private GuardianAppointmentView shown(GuardianAppointment a, Decision told, Actor actor) {
        return GuardianAppointmentView.of(a, () -> opened(a), () -> earlier(a), told, actor);
    }

    /** Whether somebody stands for the child now; in the transaction of an act of the child's custodian. */
    public boolean isGuarded(UUID individualId) {
        return !appointments.active(individualId).isEmpty();
    }

    /**
     * GRD-3: the accounts of those who stand for the child or have ever stood for it, and are staff; for deciding, and told to nobody. Who is replaced has been
     * on the child's side all the same; who was recorded by mistake never was.
     */
    public Set<String> accounts(UUID individualId) {
        return appointments.ever(individualId).stream()
                .flatMap(a -> Stream.ofNullable(opened(a)))
                .flatMap(guardian -> Stream.ofNullable(guardian.account()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    Answer<GuardianAppointmentView> appoint(UUID individualId, Call call, GuardianAppointmentCommand.Appoint command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var child = claimants.of(person.id(), person.caseId(), by.today()).child();
            GuardianAppointmentRule.checkAppointment(command.since(), by.today(), child);
            var id = ids.next();
            var guardian = vault.sealRecord(vault.key(person.caseId()), place(id), command.guardian());
            var appointment = GuardianAppointment.appoint(id, person.id(), person.caseId(), command, guardian, by);
            appointments.persist(appointment);
            return new Desk.Opened<>(appointment, appointment.recorded(by));
        });
    }

    @Transactional
    Answer<GuardianAppointmentView> end(GuardianAppointmentId id, Step step, GuardianAppointmentCommand.End command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> {
            var child = claimants.of(a.individualId(), a.caseId(), by.today()).child();
            GuardianAppointmentRule.checkEnding(command.reason(), child);
            return a.end(command, by);
        });
    }

    @Transactional
    Answer<GuardianAppointmentView> get(GuardianAppointmentId id) {
        return desk.get(id.value());
    }

    /** Those of one person, oldest first, also those that have ended. */
    @Transactional
    Page<GuardianAppointmentView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                appointments.of(person.id(), page),
                a -> shown(a, person.decision(), actor),
                page,
                a -> new Cursor.Key(0, a.id()));
    }

    /** Null when it was erased. */
    private @Nullable Guardian opened(GuardianAppointment a) {
        if (a.earlier() != null) {
            var earlier = earlier(a);
            return earlier == null ? null : earlier.guardian();
        }
        return vault.findKey(a.sealedWith())
                .map(key -> vault.openRecord(key, place(a.id()), a.guardian(), Guardian.class))
                .orElse(null);
    }

    /** Null where none was recorded in a determination, and when it was erased. */
    private @Nullable EarlierGuardian earlier(GuardianAppointment a) {
        var sealed = a.earlier();
        var determination = a.determinationId();
        return sealed == null || determination == null
                ? null
                : vault.findKey(a.sealedWith())
                        .map(key -> vault.openRecord(
                                key,
                                new Place("status_determination", "guardian", determination),
                                sealed,
                                EarlierGuardian.class))
                        .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("guardian_appointment", "guardian", id);
    }
}

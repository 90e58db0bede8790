package org.rsp.caseload.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
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
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Appointments of persons; each call is one transaction. */
@ApplicationScoped
class AppointmentService {

    private final AppointmentRepository appointments;
    private final PersonService persons;
    private final Vault vault;
    private final Ids ids;
    private final Desk<AppointmentState, AppointmentTransition, Appointment, AppointmentView> desk;

    AppointmentService(AppointmentRepository appointments, PersonService persons, Vault vault, Ids ids, Acts acts) {
        this.appointments = appointments;
        this.persons = persons;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                AppointmentTransition.LIFECYCLE,
                persons.records(appointments::find, appointments::lock),
                (a, told, actor) -> AppointmentView.of(a, () -> preference(a), told, actor));
    }

    @Transactional
    Answer<AppointmentView> plan(UUID individualId, Call call, AppointmentCommand.Plan command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            AppointmentRule.check(command, by.today());
            var id = ids.next();
            var preference = vault.seal(
                    vault.key(person.caseId()), place(id), command.preference().name());
            var appointment = Appointment.plan(id, person.id(), person.caseId(), command, preference, by);
            appointments.persist(appointment);
            return new Desk.Opened<>(appointment, appointment.planned(by));
        });
    }

    @Transactional
    Answer<AppointmentView> keep(AppointmentId id, Step step, AppointmentCommand.Keep command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.keep(command, by));
    }

    @Transactional
    Answer<AppointmentView> miss(AppointmentId id, Step step, AppointmentCommand.Miss command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.miss(command, by));
    }

    @Transactional
    Answer<AppointmentView> cancel(AppointmentId id, Step step, AppointmentCommand.Cancel command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.cancel(command, by));
    }

    @Transactional
    Answer<AppointmentView> get(AppointmentId id) {
        return desk.get(id.value());
    }

    /** Those of one person, planned first first. */
    @Transactional
    Page<AppointmentView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P2);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                appointments.of(person.id(), page, actor),
                a -> AppointmentView.of(a, () -> preference(a), told, actor),
                page,
                a -> new Cursor.Key(0, a.id()));
    }

    /** Null when it was erased. */
    private @Nullable PreferredOfficer preference(Appointment a) {
        return vault.findKey(a.sealedWith())
                .map(key -> PreferredOfficer.valueOf(vault.open(key, place(a.id()), a.preference())))
                .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("appointment", "preference", id);
    }
}

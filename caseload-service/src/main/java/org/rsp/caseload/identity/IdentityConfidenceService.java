package org.rsp.caseload.identity;

import static org.rsp.caseload.identity.IdentityConfidenceTransition.LIFECYCLE;
import static org.rsp.caseload.identity.IdentityConfidenceTransition.RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.documents.ExaminationService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** How sure one is of who persons are. Each call is one transaction, and the person's case is locked first in it, so that of two entries one is the later. */
@ApplicationScoped
public class IdentityConfidenceService {

    private final IdentityConfidenceRepository entries;
    private final PersonService persons;
    private final ExaminationService examinations;
    private final Vault vault;
    private final Desk<
                    IdentityConfidenceState, IdentityConfidenceTransition, IdentityConfidence, IdentityConfidenceView>
            desk;
    private final Ids ids;

    IdentityConfidenceService(
            IdentityConfidenceRepository entries,
            PersonService persons,
            ExaminationService examinations,
            Vault vault,
            Acts acts,
            Ids ids) {
        this.entries = entries;
        this.persons = persons;
        this.examinations = examinations;
        this.vault = vault;
        this.desk = acts.desk(
                LIFECYCLE,
                persons.records(id -> entries.findByIdOptional(id), entries::lock),
                (entry, told, _) -> shown(entry, told));
        this.ids = ids;
    }

    private IdentityConfidenceView shown(IdentityConfidence entry, Decision told) {
        return IdentityConfidenceView.of(entry, () -> note(entry), told);
    }

    @Transactional
    Answer<IdentityConfidenceView> record(UUID individualId, Call call, ConfidenceStatement said) {
        return desk.open(RECORD, call, List.of(individualId, said), by -> {
            var person = persons.hold(individualId, by.actor());
            ConfidenceRule.permit(said, person.decision());
            var before = entries.presentOf(person.id());
            ConfidenceRule.check(
                    said,
                    before.map(IdentityConfidence::level).orElse(ConfidenceRule.CLAIMED),
                    by.today(),
                    person.facts(),
                    () -> examinations.isProvedByDocument(person.id()));
            var id = ids.next();
            var whom = new IdentityConfidence.Whom(person.id(), person.caseId(), person.custodian());
            var position = before.map(IdentityConfidence::position).orElse(0L) + 1;
            var note = sealed(id, person.caseId(), said.note());
            var recorded = IdentityConfidence.record(id, whom, position, said, note, by);
            entries.persist(recorded);
            return new Desk.Opened<>(recorded, recorded.recorded(by));
        });
    }

    @Transactional
    Answer<IdentityConfidenceView> get(UUID id) {
        return desk.get(id);
    }

    /** The present one first; of somebody of whom there is none, who the person is, is claimed (0). */
    @Transactional
    Page<IdentityConfidenceView> list(UUID individualId, PageRequest page) {
        var person = persons.get(individualId, desk.actor()).telling(FieldClass.P2);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                entries.of(person.id(), page),
                each -> shown(each, person.decision()),
                page,
                each -> new Cursor.Key(each.position(), each.id()));
    }

    private @Nullable Encrypted<String> sealed(UUID id, UUID caseId, @Nullable String note) {
        return note == null ? null : vault.seal(vault.key(caseId), place(id), note);
    }

    private @Nullable String note(IdentityConfidence entry) {
        var sealed = entry.note();
        return sealed == null
                ? null
                : vault.findKey(entry.sealedWith())
                        .map(key -> vault.open(key, place(entry.id()), sealed))
                        .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("identity_confidence", "note", id);
    }
}

package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.cases.Sex;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What can be done with documents; each call is one transaction. Nothing here writes to the record of a person, and nothing asks an authority of origin. */
@ApplicationScoped
public class DocumentService {

    private final IdentityDocumentRepository documents;
    private final CustodyEntryRepository custody;
    private final DocumentMarkService marks;
    private final RecordLinkService links;
    private final PersonService persons;
    private final DocumentSealedService sealed;
    private final Visible<IdentityDocument> visible;
    private final Desk<DocumentState, DocumentTransition, IdentityDocument, DocumentView> desk;
    private final Ids ids;

    DocumentService(
            IdentityDocumentRepository documents,
            CustodyEntryRepository custody,
            DocumentMarkService marks,
            RecordLinkService links,
            PersonService persons,
            DocumentSealedService sealed,
            Acts acts,
            Ids ids) {
        this.documents = documents;
        this.custody = custody;
        this.marks = marks;
        this.links = links;
        this.persons = persons;
        this.sealed = sealed;
        this.visible = persons.records(id -> documents.findByIdOptional(id), documents::lock);
        this.desk = acts.desk(DocumentTransition.LIFECYCLE, visible, this::shown);
        this.ids = ids;
    }

    private DocumentView shown(IdentityDocument document, Decision told, Actor actor) {
        var content = sealed.content(document);
        return DocumentView.of(
                document,
                content,
                () -> content == null ? null : DocumentDifference.between(registered(document), content),
                told,
                actor);
    }

    private DocumentDifference.Registered registered(IdentityDocument document) {
        var person = persons.recorded(document.caseId(), document.individualId());
        return new DocumentDifference.Registered(
                person.names(),
                person.sex() == Sex.U ? null : person.sex().name(),
                person.bornOn(),
                person.nationalities(),
                person.stateless());
    }

    @Transactional
    Answer<DocumentView> record(UUID individualId, Call call, DocumentCommand.Enter command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var holder = new IdentityDocument.Holder(person.id(), person.caseId(), person.custodian());
            var read = DocumentRule.read(command, by.today());
            var id = ids.next();
            var content = sealed.content(id, holder.caseId(), read.content());
            var recorded = IdentityDocument.record(id, holder, command, read.issuer(), content, by);
            documents.persist(recorded);
            var elsewhere = marks.keep(recorded, read.content().number());
            var done = recorded.recorded(command, by);
            return new Desk.Opened<>(recorded, links.sameDocument(done, person, elsewhere, by));
        });
    }

    @Transactional
    Answer<DocumentView> takeIntoCustody(UUID id, Step step, DocumentCommand.TakeIntoCustody command) {
        return move(id, step, command, (_, _) -> DocumentRule.check(command));
    }

    @Transactional
    Answer<DocumentView> handOver(UUID id, Step step, DocumentCommand.HandOver command) {
        return move(
                id,
                step,
                command,
                (document, by) -> DocumentRule.check(
                        command,
                        document.issuer(),
                        persons.hold(document.individualId(), by.actor()).facts()));
    }

    /** An act of custody that nothing but the state can refuse. */
    @Transactional
    Answer<DocumentView> move(UUID id, Step step, DocumentCommand.OfCustody command) {
        return move(id, step, command, (_, _) -> {});
    }

    private Answer<DocumentView> move(UUID id, Step step, DocumentCommand.OfCustody command, Check check) {
        return perform(id, step, command, (document, by) -> {
            document.next(command, by.actor());
            check.check(document, by);
            var done = document.does(command, by);
            var entry = ids.next();
            var place = sealed.keptAt(entry, document.caseId(), command.keptAt());
            custody.persist(CustodyEntry.of(entry, document, command, place, by));
            return done;
        });
    }

    /** Refuses, or does nothing. */
    private interface Check {
        void check(IdentityDocument document, By by);
    }

    /** In a transaction. */
    Answer<DocumentView> perform(
            UUID id, Step step, DocumentCommand command, BiFunction<IdentityDocument, By, Done> change) {
        return desk.perform(command.act(), id, step, command, change);
    }

    @Transactional
    Answer<DocumentView> get(UUID id) {
        return desk.get(id);
    }

    /** The documents of a person, oldest first. */
    @Transactional
    Page<DocumentView> list(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var holder = persons.get(individualId, actor).telling(FieldClass.P2);
        return desk.kept(
                new AuditSubject(holder.caseId(), holder.id()),
                holder.decision(),
                documents.of(holder.id(), actor.organisation(), page),
                each -> shown(each, holder.decision(), actor),
                page,
                each -> new Cursor.Key(0, each.id()));
    }

    @Transactional
    Page<TimelineView> timeline(UUID id, PageRequest page) {
        return desk.timeline(id, page);
    }

    /** Where the document was, oldest first; told to its custodian alone. */
    @Transactional
    Page<CustodyView> custody(UUID id, PageRequest page) {
        var document = look(id, CustodyView.class).document();
        return desk.page(custody.of(document.id(), page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> CustodyView.of(each, sealed.keptAt(each)));
    }

    /** For what of a document its custodian alone is told of; to others there is nothing. In a transaction. */
    Looked look(UUID id, Class<?> shownAs) {
        var document = desk.look(id, shownAs);
        var decision = visible.require(document, desk.actor());
        if (!decision.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return new Looked(document, decision);
    }

    /** 403 or 404 before anything else is done with what the caller sent: nobody but who may change the document has work done here. */
    @Transactional
    void demandOwn(UUID id, DocumentTransition act) {
        var actor = desk.actor();
        DocumentTransition.LIFECYCLE.permit(act, actor.roles());
        visible.lock(id, actor);
    }

    Actor actor() {
        return desk.actor();
    }

    /** A document somebody looks at, and what may be told of it. */
    record Looked(IdentityDocument document, Decision decision) {}

    <T> Page<T> page(List<T> oneMore, PageRequest page, Function<T, Cursor.Key> key) {
        return desk.page(oneMore, page, key);
    }
}

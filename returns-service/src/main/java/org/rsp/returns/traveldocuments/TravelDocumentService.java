package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
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
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.disclosure.AskedOfPerson;
import org.rsp.returns.disclosure.DisclosureService;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;

/** What can be done with travel documents. Each act holds the return: a guard that rests on it is found before it or after it. */
@ApplicationScoped
class TravelDocumentService {

    private final TravelDocumentRepository documents;
    private final TravelDocumentAccessService visible;
    private final TravelDocumentTermService terms;
    private final TravelDocumentSealedService sealed;
    private final DisclosureService disclosures;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<TravelDocumentState, TravelDocumentTransition, TravelDocument, TravelDocumentView> desk;

    TravelDocumentService(
            TravelDocumentRepository documents,
            TravelDocumentAccessService visible,
            TravelDocumentTermService terms,
            TravelDocumentSealedService sealed,
            DisclosureService disclosures,
            KnownReturnService returns,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.documents = documents;
        this.visible = visible;
        this.terms = terms;
        this.sealed = sealed;
        this.disclosures = disclosures;
        this.returns = returns;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(TravelDocumentTransition.LIFECYCLE, visible, this::shown);
    }

    private TravelDocumentView shown(TravelDocument document, Decision told, Actor actor) {
        return TravelDocumentView.of(document, () -> sealed.number(document), told, actor);
    }

    Answer<TravelDocumentView> plan(UUID returnId, Call call, TravelDocumentCommand.Plan command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    TravelDocumentRule.checkPlan(command);
                    TravelDocumentRule.checkToCome(of.isBeforeDeparture(), List.of());
                    var document = TravelDocument.plan(
                            ids.next(),
                            new TravelDocument.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    documents.persist(document);
                    return new Desk.Opened<>(document, document.planned(by));
                }));
    }

    /** TDO-3: a state that is asked learns of the person, and by the disclosure it learns nothing but the fixed profile. */
    Answer<TravelDocumentView> applyFor(TravelDocumentId id, Step step, TravelDocumentCommand.ApplyFor command) {
        var actor = desk.actor();
        TravelDocumentTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var asked = findToAskFor(id, actor).map(returnId -> disclosures.ask(returnId, actor));
        return perform(id, step, command, (d, of, by) -> {
            TravelDocumentRule.checkApplication(command, by.today());
            TravelDocumentRule.checkToCome(of.isBeforeDeparture(), d.open(by.actor()));
            var term = terms.of(d, of.kind(), command);
            TravelDocumentRule.checkTerm(term, by.today());
            d.stateAsked().ifPresent(state -> {
                disclose(state, asked, of, by, d.open(by.actor()));
                TravelDocumentRule.checkTold(command, disclosures.findToldOn(of.id(), state));
            });
            return d.applyFor(command, term, by);
        });
    }

    /** Of which return another service is asked; none where the act is not open, or was done before and is answered again. */
    private Optional<UUID> findToAskFor(TravelDocumentId id, Actor actor) {
        return facts.deciding(actor, () -> Optional.of(visible.get(id.value(), actor))
                .filter(d -> d.state() == TravelDocumentState.PLANNED)
                .filter(d -> d.stateAsked().isPresent())
                .map(TravelDocument::returnId));
    }

    private void disclose(String state, Optional<AskedOfPerson> asked, KnownReturn of, By by, List<String> open) {
        var said = asked.orElseThrow(() -> Refusal.of(
                CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step."));
        disclosures.disclose(said, of, state, by, open);
    }

    Answer<TravelDocumentView> acknowledge(
            TravelDocumentId id, Step step, TravelDocumentCommand.AcknowledgeApplicationFor command) {
        return perform(id, step, command, (d, _, by) -> {
            TravelDocumentRule.checkAcknowledgement(command, d, by.today(), d.open(by.actor()));
            return d.acknowledge(command, by);
        });
    }

    Answer<TravelDocumentView> refuse(TravelDocumentId id, Step step, TravelDocumentCommand.Refuse command) {
        return perform(id, step, command, (d, _, by) -> d.refuse(command, by));
    }

    Answer<TravelDocumentView> issue(TravelDocumentId id, Step step, TravelDocumentCommand.Issue command) {
        return perform(id, step, command, (d, of, by) -> {
            var open = d.open(by.actor());
            TravelDocumentRule.checkAskedFor(d, open);
            TravelDocumentRule.checkProvisional(!d.isProvisional() || isProvisionalAgreed(d, of, by), open);
            TravelDocumentRule.checkIssue(command, d, by.today());
            return d.issue(command, sealed.number(d, command.number()), by);
        });
    }

    private boolean isProvisionalAgreed(TravelDocument d, KnownReturn of, By by) {
        return d.stateAsked()
                .filter(state -> terms.letsProvisionalDo(new StatePair(of.custodian(), state), of.kind(), by.today()))
                .isPresent();
    }

    Answer<TravelDocumentView> handOver(TravelDocumentId id, Step step, TravelDocumentCommand.HandOver command) {
        return perform(id, step, command, (d, _, by) -> d.handOver(command, by));
    }

    Answer<TravelDocumentView> dispute(TravelDocumentId id, Step step, TravelDocumentCommand.Dispute command) {
        return perform(id, step, command, (d, _, by) -> d.dispute(command, by));
    }

    Answer<TravelDocumentView> confirm(TravelDocumentId id, Step step, TravelDocumentCommand.Confirm command) {
        return perform(id, step, command, (d, _, by) -> d.confirm(command, by));
    }

    Answer<TravelDocumentView> reportLost(TravelDocumentId id, Step step, TravelDocumentCommand.ReportLost command) {
        return perform(id, step, command, (d, _, by) -> d.reportLost(command, by));
    }

    Answer<TravelDocumentView> cancel(TravelDocumentId id, Step step, TravelDocumentCommand.Cancel command) {
        return perform(id, step, command, (d, _, by) -> d.cancel(command, by));
    }

    /** What an act does to a document of a return that is held. */
    @FunctionalInterface
    private interface Change {
        Done to(TravelDocument document, KnownReturn of, By by);
    }

    /** 403 and 409 first. */
    private Answer<TravelDocumentView> perform(
            TravelDocumentId id, Step step, TravelDocumentCommand command, Change change) {
        var actor = desk.actor();
        TravelDocumentTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (d, by) -> {
                    d.next(command, actor);
                    return change.to(d, returns.hold(d.returnId(), actor), by);
                }));
    }

    Answer<TravelDocumentView> get(TravelDocumentId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(TravelDocumentId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<TravelDocumentView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    documents.of(of.id(), page),
                    d -> shown(d, of.decision(), actor),
                    page,
                    d -> new Cursor.Key(0, d.id()));
        });
    }
}

package org.rsp.returns.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with agreements; each call is one transaction. */
@ApplicationScoped
class AgreementService {

    private static final String COORDINATOR = "RSO";

    private final AgreementRepository agreements;
    private final Desk<AgreementState, AgreementTransition, Agreement, AgreementView> desk;
    private final Ids ids;

    AgreementService(AgreementRepository agreements, Acts acts, Ids ids) {
        this.agreements = agreements;
        this.desk = acts.desk(AgreementTransition.LIFECYCLE, agreements, (a, _, actor) -> AgreementView.of(a, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<AgreementView> drawUp(Call call, AgreementCommand.Draft draft) {
        return desk.open(draft.act(), call, draft, by -> {
            var agreement = Agreement.drawUp(ids.next(), draft, ClauseLibrary.shipped(), by);
            agreements.persist(agreement);
            return new Desk.Opened<>(agreement, agreement.drawnUp(by));
        });
    }

    @Transactional
    Answer<AgreementView> perform(AgreementId id, Step step, AgreementCommand command) {
        return desk.perform(
                command.act(), id.value(), step, command, (a, by) -> a.perform(command, other(a, command), by));
    }

    private Optional<Agreement> other(Agreement agreement, AgreementCommand command) {
        return switch (command) {
            case AgreementCommand.BringIntoForce _, AgreementCommand.Resume _ -> agreements.findOther(agreement);
            default -> Optional.empty();
        };
    }

    @Transactional
    Answer<AgreementView> get(AgreementId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<AgreementSummaryView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = agreements.page(page, actor).stream()
                .map(a -> agreements.require(a, actor).telling(_ -> AgreementSummaryView.of(a)))
                .toList();
        return desk.list(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    Page<TimelineView> timeline(AgreementId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Who hears of it: its parties and the coordinator's office (ACC-10). */
    Map<String, Naming> audience(UUID agreement) {
        return agreements
                .findByIdOptional(agreement)
                .map(a -> Stream.concat(
                                Stream.of(COORDINATOR), a.parties().stream().map(AgreementParty::organisation))
                        .distinct()
                        .collect(Collectors.toMap(o -> o, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}

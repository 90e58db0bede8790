package org.rsp.caseload.placements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.ProtectionConfig;
import org.rsp.caseload.cases.ClaimantService;
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
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;

/** Where persons are placed; each call is one transaction. */
@ApplicationScoped
public class PlacementService {

    private final PlacementRepository placements;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final ProtectionConfig config;
    private final Vault vault;
    private final Ids ids;
    private final Desk<PlacementState, PlacementTransition, Placement, PlacementView> desk;

    PlacementService(
            PlacementRepository placements,
            PersonService persons,
            ClaimantService claimants,
            ProtectionConfig config,
            Vault vault,
            Ids ids,
            Acts acts) {
        this.placements = placements;
        this.persons = persons;
        this.claimants = claimants;
        this.config = config;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                PlacementTransition.LIFECYCLE,
                persons.records(placements::find, placements::lock),
                (p, told, actor) -> PlacementView.of(p, () -> opened(p), told, actor));
    }

    @Transactional
    Answer<PlacementView> place(UUID individualId, Call call, PlacementCommand.Place command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            PlacementRule.checkPlacement(
                    command, isChild(person.id(), person.caseId(), by), placements.hasCurrent(person.id()), by.today());
            PlacementRule.checkReview(command.reviewOn(), by.today(), latest(command.kind(), by));
            var id = ids.next();
            var file = vault.sealRecord(vault.key(person.caseId()), place(id), command.file());
            var placement = Placement.of(id, person.id(), person.caseId(), command, file, by);
            placements.persist(placement);
            return new Desk.Opened<>(placement, placement.recorded(by));
        });
    }

    /** Who may be locked up is asked again: since then somebody may have learnt that the person is a child. */
    @Transactional
    Answer<PlacementView> review(PlacementId id, Step step, PlacementCommand.Review command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> {
            p.next(command, by.actor());
            PlacementRule.checkStaying(p.kind(), isChild(p.individualId(), p.caseId(), by));
            PlacementRule.checkReview(command.reviewOn(), by.today(), latest(p.kind(), by));
            var file = Objects.requireNonNull(opened(p)).reviewed(new PlacementReview(by.today(), command.finding()));
            return p.review(command, vault.sealRecord(vault.key(p.sealedWith()), place(p.id()), file), by);
        });
    }

    @Transactional
    Answer<PlacementView> end(PlacementId id, Step step, PlacementCommand.End command) {
        return desk.perform(command.act(), id.value(), step, command, (p, by) -> p.end(command, by));
    }

    @Transactional
    Answer<PlacementView> get(PlacementId id) {
        return desk.get(id.value());
    }

    /** Those of one person, oldest first, also those that have ended. */
    @Transactional
    Page<PlacementView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                placements.of(person.id(), page),
                p -> PlacementView.of(p, () -> opened(p), person.decision(), actor),
                page,
                p -> new Cursor.Key(0, p.id()));
    }

    private boolean isChild(UUID individualId, UUID caseId, By by) {
        return claimants.of(individualId, caseId, by.today()).child();
    }

    /** PLC-3: who is locked up is looked at again soonest. */
    private LocalDate latest(PlacementKind kind, By by) {
        return by.today().plus(kind == PlacementKind.CLOSED ? config.closedReview() : config.openReview());
    }

    /** Null when it was erased. */
    private @Nullable PlacementFile opened(Placement p) {
        return vault.findKey(p.sealedWith())
                .map(key -> vault.openRecord(key, place(p.id()), p.file(), PlacementFile.class))
                .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("placement", "file", id);
    }
}

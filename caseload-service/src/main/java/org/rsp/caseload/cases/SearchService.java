package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Fingerprints;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Looks for persons; who was found is written down (SRC-4). */
@ApplicationScoped
class SearchService {

    private final SearchRepository individuals;
    private final CaseAccessService visible;
    private final Access access;
    private final Fingerprints fingerprints;
    private final Pages pages;
    private final Desk<CaseState, CaseTransition, Case, UUID> desk;

    SearchService(
            SearchRepository individuals,
            CaseAccessService visible,
            Access access,
            Fingerprints fingerprints,
            Pages pages,
            Acts acts) {
        this.individuals = individuals;
        this.visible = visible;
        this.access = access;
        this.fingerprints = fingerprints;
        this.pages = pages;
        // for its lists only: a search opens no case
        this.desk = acts.desk(CaseTransition.LIFECYCLE, visible, (c, told, _) -> told.id(c.id()));
    }

    @Transactional
    Page<FoundIndividualView> search(Search search, @Nullable Integer limit, @Nullable String after) {
        var actor = desk.actor();
        access.requirePersons(actor);
        var words = individuals.words(search.name());
        SearchRule.check(search, words);
        var page = pages.request(limit, after, selected(search));
        var rows = individuals.page(search, words, page, actor);
        var decisions = visible.decisions(Action.SEARCH, rows, actor);
        return desk.list(
                rows,
                row -> decisions.apply(row).telling(told -> FoundIndividualView.of(row, told)),
                page,
                row -> new Cursor.Key(row.position(), row.place()),
                row -> List.of(new AuditSubject(row.caseId(), row.id())));
    }

    /** For which search a cursor is good, so that nothing which passes a page on holds the name. */
    private String selected(Search search) {
        var said = Stream.of(search.name(), search.bornOn(), search.caseNumber(), search.sex(), search.nationality())
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        return fingerprints.of("search", said.getBytes(StandardCharsets.UTF_8));
    }
}

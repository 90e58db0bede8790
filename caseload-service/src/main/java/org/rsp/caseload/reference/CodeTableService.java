package org.rsp.caseload.reference;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What is told of the code tables, which are read when the service starts: with a wrong one it does not. */
@Startup
@ApplicationScoped
public class CodeTableService {

    /** The place in a table is a number; it needs no id beside it. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final CodeTables tables = CodeTables.shipped();
    private final UnhcrCountries unhcrCountries = new UnhcrCountries(tables);
    private final Pages pages;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;

    CodeTableService(Pages pages, Caller caller, Audit audit, AuditedRequest request) {
        this.pages = pages;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    public CodeTables tables() {
        return tables;
    }

    /** For the edges that say they speak UNHCR's country codes. */
    public UnhcrCountries unhcrCountries() {
        return unhcrCountries;
    }

    @Transactional
    Page<CodeTableView> list(@Nullable Integer limit, @Nullable String after) {
        var page = pages.request(limit, after, "code-tables");
        note();
        var all = tables.all().stream().map(CodeTableView::of).toList();
        int from = (int) Math.clamp(place(page) + 1, 0L, all.size());
        var oneMore = all.subList(from, Math.min(from + page.oneMore(), all.size()));
        return pages.page(oneMore, page, view -> new Cursor.Key(all.indexOf(view), NO_ID));
    }

    /** In the order of codes. A cursor is good for this version of the table only. */
    @Transactional
    Page<CodeView> codes(String list, @Nullable Integer limit, @Nullable String after) {
        var table = tables.find(list).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var page = pages.request(limit, after, list, table.origin().version());
        note();
        List<CodeView> oneMore = table.behind(place(page), page.oneMore()).stream()
                .map(CodeView::of)
                .toList();
        return pages.page(oneMore, page, view -> new Cursor.Key(table.place(view.code()), NO_ID));
    }

    private static long place(PageRequest page) {
        return page.after().map(Cursor.Key::order).orElse(-1L);
    }

    /** About nobody and for everybody who is signed in (REF-2); but no answer leaves without an entry. */
    private void note() {
        audit.record(request.entry(caller.actor(), AuditAction.READ).allowed(Stream.of("REF-2")));
    }
}

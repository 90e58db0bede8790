package org.rsp.returns.reintegration;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Caller;

/** What is told of the indicators, which are read when the service starts: with a wrong set it does not. */
@Startup
@ApplicationScoped
class ReintegrationIndicatorService {

    /** The place in the set is a number; it needs no id beside it. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final List<ReintegrationIndicatorView> indicators = IndicatorSet.shipped().all().stream()
            .map(ReintegrationIndicatorView::of)
            .toList();
    private final Pages pages;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;

    ReintegrationIndicatorService(Pages pages, Caller caller, Audit audit, AuditedRequest request) {
        this.pages = pages;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    /** About nobody; but no answer leaves without an entry. */
    @Transactional
    Page<ReintegrationIndicatorView> list(PageRequest page) {
        audit.record(request.entry(caller.actor(), AuditAction.READ).allowed(Stream.of("REI-7")));
        var last = page.after().map(Cursor.Key::order).orElse(-1L);
        int from = (int) Math.clamp(last + 1, 0L, indicators.size());
        var oneMore = indicators.subList(from, Math.min(from + page.oneMore(), indicators.size()));
        return pages.page(oneMore, page, view -> new Cursor.Key(indicators.indexOf(view), NO_ID));
    }
}

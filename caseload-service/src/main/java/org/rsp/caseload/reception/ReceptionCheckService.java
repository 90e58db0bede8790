package org.rsp.caseload.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** How people are received at places; each call is one transaction. */
@ApplicationScoped
class ReceptionCheckService {

    private final ReceptionCheckRepository checks;
    private final Ids ids;
    private final Desk<ReceptionCheckState, ReceptionCheckTransition, ReceptionCheck, ReceptionCheckView> desk;

    ReceptionCheckService(ReceptionCheckRepository checks, Ids ids, Acts acts) {
        this.checks = checks;
        this.ids = ids;
        this.desk =
                acts.desk(ReceptionCheckTransition.LIFECYCLE, checks, (check, _, _) -> ReceptionCheckView.of(check));
    }

    @Transactional
    Answer<ReceptionCheckView> record(Call call, ReceptionFindings found) {
        return desk.open(ReceptionCheckTransition.RECORD, call, found, by -> {
            var check = ReceptionCheck.record(ids.next(), found, by);
            checks.persist(check);
            return new Desk.Opened<>(check, check.recorded(by));
        });
    }

    @Transactional
    Answer<ReceptionCheckView> get(ReceptionCheckId id) {
        return desk.get(id.value());
    }

    /** The last of each place. */
    @Transactional
    Page<ReceptionCheckView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = checks.last(page, actor).stream()
                .map(check -> checks.require(check, actor).telling(_ -> ReceptionCheckView.of(check)))
                .toList();
        return desk.list(rows, page, view -> new Cursor.Key(0, view.id()));
    }
}

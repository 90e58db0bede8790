package org.rsp.caseload.detections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Told;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Detections; each call is one transaction. */
@ApplicationScoped
class DetectionService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final DetectionRepository detections;
    private final Ids ids;
    private final Desk<DetectionState, DetectionTransition, Detection, DetectionView> desk;

    DetectionService(DetectionRepository detections, Ids ids, Acts acts) {
        this.detections = detections;
        this.ids = ids;
        this.desk = acts.desk(DetectionTransition.LIFECYCLE, detections, (d, _, _) -> DetectionView.of(d));
    }

    /** A sum and its place in the order. */
    private record Placed(int place, DetectionView.DetectionCountView count) {}

    @Transactional
    Answer<DetectionView> record(Call call, DetectedPeople people) {
        return desk.open(DetectionTransition.RECORD, call, people, by -> {
            var detection = Detection.record(ids.next(), people, by);
            detections.persist(detection);
            return new Desk.Opened<>(detection, detection.recorded(by));
        });
    }

    @Transactional
    Answer<DetectionView> get(DetectionId id) {
        return desk.get(id.value());
    }

    /** All sums are made before any is paged away, so that what is not told does not depend on the page. */
    @Transactional
    Page<DetectionView.DetectionCountView> counts(DetectionFilter filter, PageRequest page) {
        var counts = SmallNumbers.untold(detections.sums(YearMonth.parse(filter.month()), filter.by(), desk.actor()));
        int from = page.after().map(key -> Math.toIntExact(key.order())).orElse(0);
        var told = IntStream.range(from, Math.min(counts.size(), from + page.oneMore()))
                .mapToObj(i -> new Placed(i + 1, DetectionView.DetectionCountView.of(counts.get(i))))
                .toList();
        return desk.list(
                told,
                placed -> new Told<>(placed.count(), Decision.ofNobody("DET-3")),
                page,
                placed -> new Cursor.Key(placed.place(), NOBODY),
                _ -> List.of());
    }
}

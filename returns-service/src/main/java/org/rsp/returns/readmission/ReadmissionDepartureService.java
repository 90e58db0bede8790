package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;

/** That a person departs uses what another state has agreed to: it does not lapse, and from then on that state can say that it was wrong. */
@ApplicationScoped
class ReadmissionDepartureService implements Sequel {

    private static final String DEPARTURE = "departReturn";

    private final ReadmissionRequestRepository requests;

    ReadmissionDepartureService(ReadmissionRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        if (entry.act().equals(DEPARTURE) && entry.resource().equals(resource.id())) {
            requests.lockOpen(resource.id())
                    .ifPresent(request -> request.leaveBy(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC)));
        }
        return List.of();
    }
}

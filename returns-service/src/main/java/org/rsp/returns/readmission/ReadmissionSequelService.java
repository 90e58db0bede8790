package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;

/**
 * With a return that is cancelled, or that goes on by the person's own will, no state is asked any more to take the person back (RET-7). Who has departed by a
 * request is still of the two states that agreed. In the transaction of the act, which has locked the return.
 */
@ApplicationScoped
class ReadmissionSequelService implements Sequel {

    private static final Set<String> ENDS = Set.of("cancelReturn", "chooseVoluntaryReturn");

    private final ReadmissionRequestRepository requests;
    private final WiderRows wider;
    private final Acts acts;

    ReadmissionSequelService(ReadmissionRequestRepository requests, WiderRows wider, Acts acts) {
        this.requests = requests;
        this.wider = wider;
        this.acts = acts;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        if (!ENDS.contains(entry.act())) {
            return List.of();
        }
        var by = acts.byTheClock(entry.at());
        return wider.asSystem(() -> requests.lockOpen(resource.id()).stream()
                .map(request -> request.abandon(new ReadmissionCommand.Abandon(), by))
                .toList());
    }
}

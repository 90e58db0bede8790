package org.rsp.returns.traveldocuments;

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
 * With a return that ends nobody waits any more for a document to travel on by it (RET-7). One that is there stays what it is: a passport is the person's. In the
 * transaction of the act, which has locked the return.
 */
@ApplicationScoped
class TravelDocumentSequelService implements Sequel {

    private static final Set<String> ENDS = Set.of("cancelReturn", "closeReturn");

    private final TravelDocumentRepository documents;
    private final WiderRows wider;
    private final Acts acts;

    TravelDocumentSequelService(TravelDocumentRepository documents, WiderRows wider, Acts acts) {
        this.documents = documents;
        this.wider = wider;
        this.acts = acts;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        if (!ENDS.contains(entry.act())) {
            return List.of();
        }
        var command = new TravelDocumentCommand.Cancel(DocumentCancellation.NOT_NEEDED);
        var by = acts.byTheClock(entry.at());
        return wider.asSystem(() -> documents.lockAwaited(resource.id()).stream()
                .map(document -> document.cancel(command, by))
                .toList());
    }
}

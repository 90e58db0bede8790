package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a travel document: who may know of the return, which is locked before it. */
@ApplicationScoped
class TravelDocumentAccessService implements Visible<TravelDocument> {

    private final Visible<TravelDocument> known;

    TravelDocumentAccessService(TravelDocumentRepository documents, KnownReturnService returns) {
        this.known = returns.records(
                documents::find,
                id -> documents.findReturnOf(id).flatMap(returns::holdOne).flatMap(_ -> documents.lock(id)));
    }

    @Override
    public TravelDocument get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public TravelDocument lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(TravelDocument document, Actor actor) {
        return known.require(document, actor);
    }
}

package org.rsp.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.leftout.LeftOut;

/** Tells nobody of anything. */
@Alternative
@Priority(1)
@Singleton
class OutboxLeftOut extends Outbox {

    OutboxLeftOut(
            Instance<AgroalDataSource> database,
            Instance<EntityManager> entities,
            TransactionSynchronizationRegistry transactions,
            ObjectMapper json,
            EventsConfig config,
            RelaySignal signal,
            Ids ids) {
        super(database, entities, transactions, json, config, signal, ids);
    }

    @Override
    public Map<String, UUID> append(OutgoingEvent event, Map<String, Naming> audience) {
        return LeftOut.EVENTS.isSo() ? Map.of() : super.append(event, audience);
    }
}

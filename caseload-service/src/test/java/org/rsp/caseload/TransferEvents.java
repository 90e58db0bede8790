package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** What a side of a transfer has been told of it, by the rows that leave for it. */
final class TransferEvents {

    private static final String PREFIX = "processing.transfer.";

    private TransferEvents() {}

    /** Whoever has no topic is told what it follows. */
    static void follow(String organisation) {
        var begun = new Client(organisation, Role.INTEGRATION).post("/event-subscriptions", body());
        assertTrue(List.of(201, 409).contains(begun.statusCode()), begun::asString);
    }

    /** The types in order, without what all of them begin with. */
    static List<String> of(Transfers.Side side) throws SQLException {
        return told(side, "type").stream()
                .map(t -> t.substring(PREFIX.length()))
                .toList();
    }

    static List<String> payloads(Transfers.Side side) throws SQLException {
        return told(side, "payload");
    }

    private static List<String> told(Transfers.Side side, String column) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var rows = connection.prepareStatement("select " + column
                        + "::text from outbox where recipient = ? and aggregateid = ? order by sequence")) {
            rows.setString(1, side.client().organisation());
            rows.setString(2, Given.last(side.path()));
            var found = new ArrayList<String>();
            try (var row = rows.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }
}

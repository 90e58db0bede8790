package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.OwnerSession;

/** An operation that forgets its audit entry does not work: nothing of its answer leaves. */
@QuarkusTest
class ForgottenEntryTest {

    private static final Client MYS = Client.of("MYS");

    @Test
    void a_read_that_left_no_entry_is_held_back() throws SQLException {
        assertHeldBack(MYS.get("/forgetful/" + UUID.randomUUID()));
    }

    @Test
    void a_search_that_left_no_entry_is_held_back() throws SQLException {
        Given.registered(MYS, 1, "MMR");
        assertHeldBack(MYS.get("/forgetful"));
    }

    @Test
    void a_write_that_left_no_entry_is_held_back() throws SQLException {
        var id = Given.last(Given.registered(MYS, 1, "MMR"));
        assertHeldBack(MYS.post("/forgetful/" + id, ""));
    }

    @Test
    void what_takes_longer_than_its_transaction_may_can_be_tried_again() {
        var answer = MYS.get("/forgetful/late");
        assertEquals(503, answer.statusCode(), answer::asString);
        assertFalse(answer.asString().contains("Invented"), answer::asString);
        assertTrue(answer.headers().hasHeaderWithName("Retry-After"), () -> "" + answer.headers());
    }

    private static void assertHeldBack(Response answer) throws SQLException {
        assertEquals(500, answer.statusCode());
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
        assertFalse(answer.asString().contains("Invented"), answer::asString);
        var headers = answer.headers();
        assertTrue(headers.hasHeaderWithName("X-Request-Id"), headers::toString);
        assertFalse(headers.hasHeaderWithName("ETag") || headers.hasHeaderWithName("Location"), headers::toString);
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement("select count(*) from audit_entry where request_id = ?")) {
            query.setString(1, answer.header("X-Request-Id"));
            var row = query.executeQuery();
            row.next();
            assertEquals(0, row.getLong(1), "it must be the missing entry that held it back");
        }
    }
}

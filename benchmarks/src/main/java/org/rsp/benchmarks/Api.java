package org.rsp.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;

/** The few requests that make ready what is measured afterwards, as the clients of the platform make them. */
final class Api implements AutoCloseable {

    static final String AREA = "/processing/v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ground ground;
    private final Line line;

    Api(Ground ground) {
        this.ground = ground;
        try {
            this.line = new Line(ground.port(Part.CASELOAD));
        } catch (IOException e) {
            throw new Refused("The caseload service cannot be reached: " + e.getMessage() + ".");
        }
    }

    /** A caseload of MYS whose cases AUS is told of. */
    String sharedCaseload() {
        var arrangement = made("rso", "/arrangements", """
                {"title":"Arrangement of a benchmark","scope":"Invented","startsOn":"2026-01-01","sharedClasses":["P1","P2"],
                 "parties":[{"organisation":"MYS","role":"HOST"},{"organisation":"AUS","role":"RESETTLEMENT"}]}""");
        var path = "/arrangements/" + arrangement;
        step("mys", path, "/accessions", "{\"declaration\":\"ACCEDE\"}");
        step("aus", path, "/accessions", "{\"declaration\":\"ACCEDE\"}");
        step("rso", path, "/entry-into-force", "{\"declaration\":\"IN_FORCE\"}");
        return made("rso", "/caseloads", """
                {"arrangementId":"%s","name":"Invented caseload","opensOn":"2026-01-02","capPersons":1000000,
                 "criteria":{"origins":["MMR"],"countriesOfAsylum":["MYS"]}}""".formatted(arrangement));
    }

    String made(String account, String path, String body) {
        return read(post(account, path, "", body)).path("id").asText();
    }

    Reply get(String account, String path) {
        try {
            return asAsked(path, line.get(AREA + path, ground.session(account).token()));
        } catch (IOException e) {
            throw unanswered(path, e);
        }
    }

    private void step(String account, String resource, String step, String body) {
        var seen = get(account, resource).header("ETag");
        post(account, resource + step, "If-Match: " + seen + "\r\n", body);
    }

    private Reply post(String account, String path, String headers, String body) {
        var key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
        try {
            return asAsked(path, line.post(AREA + path, ground.session(account).token(), key + headers, body));
        } catch (IOException e) {
            throw unanswered(path, e);
        }
    }

    private static Reply asAsked(String path, Reply reply) {
        if (reply.status() >= 300) {
            throw new Refused(path + " was answered with " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    private static Refused unanswered(String path, IOException e) {
        return new Refused(path + " was not answered: " + e.getMessage() + ".");
    }

    static JsonNode read(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (IOException e) {
            throw new Refused("An answer is not JSON: " + reply.body());
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException closedAlready) {
            // nothing is kept
        }
    }
}

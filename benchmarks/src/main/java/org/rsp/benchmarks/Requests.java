package org.rsp.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.rsp.stack.Session;

/** The operations that are measured, as Malaysia's own system sends them. One object for the lines of all lanes to one address. */
final class Requests implements AutoCloseable {

    private static final String CASES = Api.AREA + "/cases";

    private static final String HOUSEHOLD = """
            {"countryOfAsylum":"MYS","arrivedOn":"2026-01-10","individuals":[{"relationship":"PA","familyName":"Invented",\
            "givenName":"Ma Khin","sex":"F","bornOn":"1990","birthDateEstimated":true,"nationalities":["MMR"]}]}""";

    private static final String HOLD = "{\"reason\":\"COMPLAINT\"}";
    private static final String LIFT = "{\"declaration\":\"LIFT\"}";
    private static final int CASES_EACH = 32;

    private final Lines lines;
    private final Session session;
    private final List<List<Own>> own = new ArrayList<>();

    Requests(int port, Session session) {
        this.lines = new Lines(Lanes.COUNT, port);
        this.session = session;
    }

    /** A case that one lane alone takes steps on. */
    private static final class Own {

        private final String path;
        private String etag;
        private boolean held;

        Own(String path, String etag) {
            this.path = path;
            this.etag = etag;
        }
    }

    boolean open(int lane) throws IOException {
        return opened(lane).status() == 201;
    }

    private Reply opened(int lane) throws IOException {
        return lines.of(lane).post(CASES, session.token(), newKey(), HOUSEHOLD);
    }

    /** Whose steps do not wait for one another: as in a register, nearly nobody works on the case of another. */
    void prepareSteps() throws IOException {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            var mine = new ArrayList<Own>();
            for (int each = 0; each < CASES_EACH; each++) {
                var opened = opened(lane);
                mine.add(new Own(CASES + "/" + Api.read(opened).path("id").asText(), opened.header("ETag")));
            }
            own.add(mine);
        }
    }

    /** Puts a legal hold on a case, or lifts it. */
    boolean step(int lane) throws IOException {
        var mine = own.get(lane);
        var next = mine.get(ThreadLocalRandom.current().nextInt(mine.size()));
        var reply = lines.of(lane)
                .post(
                        next.path + (next.held ? "/legal-hold-endings" : "/legal-hold"),
                        session.token(),
                        newKey() + "If-Match: " + next.etag + "\r\n",
                        next.held ? LIFT : HOLD);
        if (reply.status() != 200) {
            return false;
        }
        next.etag = reply.header("ETag");
        next.held = !next.held;
        return true;
    }

    /** One of so many generated ones, each as likely as the others. */
    boolean read(int lane, long generated) throws IOException {
        long n = 10 * ThreadLocalRandom.current().nextLong(1, generated / 10) + 1;
        var reply = lines.of(lane).get(CASES + "/" + GeneratedCases.id(n), session.token());
        return reply.status() == 200;
    }

    boolean list(int lane) throws IOException {
        var reply = lines.of(lane).get(CASES + "?limit=50", session.token());
        return reply.status() == 200 && reply.body().length() > 5_000;
    }

    /** Nothing but the check of the token. */
    boolean empty(int lane) throws IOException {
        return lines.of(lane).get("/empty", session.token()).status() == 200;
    }

    private static String newKey() {
        return "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    @Override
    public void close() {
        lines.close();
    }
}

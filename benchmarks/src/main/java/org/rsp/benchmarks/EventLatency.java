package org.rsp.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;

/**
 * How long after the commit an event is with a consumer of Kafka. When it was committed says the database, to the microsecond, so that nothing
 * of the answer's way is in it.
 */
final class EventLatency {

    private static final double PER_SECOND = 200;
    private static final Duration UNTIL_ALL_ARE_THERE = Duration.ofSeconds(10);

    private static final String COMMITTED =
            "select resource::text, version, pg_xact_commit_timestamp(xmin) from history where done_at >= ?";
    private static final String UNSENT = "select count(*) from outbox where published_at is null";

    private final Ground ground;
    private final Lanes lanes;

    EventLatency(Ground ground, Lanes lanes) {
        this.ground = ground;
        this.lanes = lanes;
    }

    /**
     * What came of it, in milliseconds.
     *
     * @param rate steps that were really taken a second
     * @param unsent rows that had not left a second after the last commit
     * @param lost events that never came: there is no figure then
     */
    record Outcome(List<Double> millis, double rate, long unsent, long lost) {}

    Outcome run(int seconds) {
        try (var requests = new Requests(ground.port(Part.CASELOAD), ground.session("mys"))) {
            requests.prepareSteps();
            // what was written to get ready has left before the first step is timed
            awaitSent();
            try (var consumer = new Consumer(ground.kafka())) {
                var began = Instant.now();
                var slice = lanes.paced(Duration.ofSeconds(seconds), PER_SECOND, requests::step);
                if (slice.failures() > 0) {
                    throw new Refused("%d steps were not taken.".formatted(slice.failures()));
                }
                Pause.millis(1_000);
                long unsent = unsent();
                var committed = committed(began);
                return outcome(committed, consumer, slice.rate(), unsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(Map<Consumer.Seen, Instant> committed, Consumer consumer, double rate, long unsent) {
        long end = System.nanoTime() + UNTIL_ALL_ARE_THERE.toNanos();
        while (!consumer.seen().keySet().containsAll(committed.keySet()) && System.nanoTime() < end) {
            Pause.millis(100);
        }
        var millis = new ArrayList<Double>();
        committed.forEach((event, at) -> {
            var there = consumer.seen().get(event);
            if (there != null) {
                millis.add(Duration.between(at, there).toNanos() / 1e6);
            }
        });
        return new Outcome(millis, rate, unsent, committed.size() - millis.size());
    }

    private Map<Consumer.Seen, Instant> committed(Instant since) {
        try (var connection = ground.superuser();
                var query = connection.prepareStatement(COMMITTED)) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            var all = new HashMap<Consumer.Seen, Instant>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.put(
                            new Consumer.Seen(rows.getString(1), rows.getLong(2)),
                            rows.getObject(3, OffsetDateTime.class).toInstant());
                }
            }
            return all;
        } catch (SQLException e) {
            throw asked(e);
        }
    }

    private void awaitSent() {
        long end = System.nanoTime() + UNTIL_ALL_ARE_THERE.toNanos() * 6;
        while (unsent() > 0 && System.nanoTime() < end) {
            Pause.millis(200);
        }
    }

    private long unsent() {
        try (var connection = ground.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(UNSENT)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw asked(e);
        }
    }

    private static Refused asked(SQLException e) {
        return new Refused("The database cannot be asked: " + e.getMessage());
    }
}

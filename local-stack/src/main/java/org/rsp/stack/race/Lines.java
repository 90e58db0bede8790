package org.rsp.stack.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Stack;

/**
 * Lines of ours, for the whole race: one by which caseload-service reaches its database, and, where it takes part, one by which returns-service reaches
 * caseload-service. {@link #close} gives both their own ways back.
 */
final class Lines implements AutoCloseable {

    private final Stack stack;
    private final SlowLine toDatabase;
    private final SlowLine toCases;
    private final Duration patience;
    private final List<Part> services = new ArrayList<>();

    /** @param ofReturns where the service that returns people takes part */
    Lines(Stack stack, @Nullable Stops ofReturns) {
        this.stack = stack;
        this.patience = ofReturns == null ? Stops.AS_SET_UP.patience() : ofReturns.patience();
        this.toDatabase = new SlowLine(stack.settings().port(Part.POSTGRESQL));
        this.toCases = new SlowLine(stack.settings().port(Part.CASELOAD));
        services.add(Part.CASELOAD);
        if (ofReturns != null) {
            services.add(Part.RETURNS);
        }
        again(this::start);
    }

    /** Of the two services, on which it reaches what it needs; Kafka has none. */
    SlowLine of(Part service) {
        return service == Part.CASELOAD ? toDatabase : toCases;
    }

    /** A part that was killed. */
    void start(Part part) {
        switch (part) {
            case CASELOAD -> {
                var its = stack.settings().databaseUrl(Part.CASELOAD.database().orElseThrow());
                stack.start(part, Map.of("RSP_DATABASE_URL", through(toDatabase, Part.POSTGRESQL, its)));
            }
            case RETURNS ->
                stack.start(
                        part,
                        Map.of(
                                "RSP_CASELOAD_URL",
                                "http://127.0.0.1:" + toCases.port(),
                                "RSP_DEPARTURES_PATIENCE",
                                patience.toString()));
            default -> stack.start(part);
        }
    }

    private String through(SlowLine line, Part to, String address) {
        return address.replace(":" + stack.settings().port(to) + "/", ":" + line.port() + "/");
    }

    /** All of them at once. */
    private void again(Consumer<Part> starting) {
        services.forEach(stack::kill);
        try {
            CompletableFuture.allOf(services.stream()
                            .map(part -> CompletableFuture.runAsync(() -> starting.accept(part)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
    }

    @Override
    public void close() {
        toDatabase.close();
        toCases.close();
        again(stack::start);
    }
}

package org.rsp.platform.facts;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks once for all who want to know the same, keeps the answer, and lets nobody wait longer than that: a hundred requests
 * about one case are one question, and a neighbour in trouble is not asked by everybody.
 */
@ApplicationScoped
class Enquiries {

    /** Questions on their way at once; those above wait in line, within their patience. */
    private static final int AT_ONCE = 8;

    private final FactsSource source;
    private final FactsTable table;
    private final Clock clock;
    private final Circuit circuit;
    private final ConcurrentHashMap<UUID, CompletableFuture<Reply>> running = new ConcurrentHashMap<>();
    private final ExecutorService askers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("facts-", 0).factory());

    Enquiries(FactsSource source, FactsTable table, Clock clock) {
        this.source = source;
        this.table = table;
        this.clock = clock;
        this.circuit = new Circuit(clock);
    }

    /**
     * What it is as of a moment.
     *
     * @param since an answer to a question asked since then is new enough
     * @param nanos the longest wait
     */
    Reply ask(About about, UUID id, @Nullable ActingSubject acting, Instant since, long nanos) {
        return await(begin(about, id, acting, since), nanos);
    }

    /** The same of several, which are asked for at once and share the wait. */
    Map<UUID, Reply> ask(About about, Set<UUID> ids, @Nullable ActingSubject acting, Instant since, long nanos) {
        var end = System.nanoTime() + nanos;
        var begun = new TreeMap<UUID, CompletableFuture<Reply>>();
        ids.forEach(id -> begun.put(id, begin(about, id, acting, since)));
        var replies = new TreeMap<UUID, Reply>();
        begun.forEach((id, reply) -> replies.put(id, await(reply, end - System.nanoTime())));
        return replies;
    }

    private CompletableFuture<Reply> begin(About about, UUID id, @Nullable ActingSubject acting, Instant since) {
        var mine = new CompletableFuture<Reply>();
        var reply = Objects.requireNonNullElse(running.putIfAbsent(id, mine), mine);
        if (reply == mine) {
            askers.execute(
                    () -> answer(id, mine, () -> known(id, since).orElseGet(() -> askAndKeep(about, id, acting))));
        }
        return reply;
    }

    private static Reply await(CompletableFuture<Reply> reply, long nanos) {
        try {
            return reply.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new Reply.Silence();
        } catch (ExecutionException e) {
            throw new EnquiryFailure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence();
        }
    }

    private void answer(UUID id, CompletableFuture<Reply> waiting, Supplier<Reply> asked) {
        try {
            var reply = asked.get();
            running.remove(id, waiting);
            waiting.complete(reply);
        } catch (RuntimeException e) {
            running.remove(id, waiting);
            waiting.completeExceptionally(e);
        }
    }

    /** Who looked before another's answer was kept, and came to ask after it was, has it already. */
    private Optional<Reply> known(UUID id, Instant since) {
        return table.find(id).filter(copy -> copy.holds(since)).map(copy -> new Reply.Told(copy.facts()));
    }

    private Reply askAndKeep(About about, UUID id, @Nullable ActingSubject acting) {
        if (!circuit.lets()) {
            return new Reply.Silence();
        }
        var begun = clock.instant();
        var reply = source.ask(about, id, acting);
        switch (reply) {
            case Reply.Told told -> {
                circuit.answered();
                table.keep(about, told.facts(), begun);
            }
            case Reply.NotThere _ -> {
                circuit.answered();
                table.drop(id, begun);
            }
            case Reply.Silence _ -> circuit.failed();
        }
        return reply;
    }

    @PreDestroy
    void close() {
        askers.shutdownNow();
    }

    /** Something of ours failed, not the neighbour. */
    static class EnquiryFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnquiryFailure(@Nullable Throwable cause) {
            super("an answer could not be kept", cause);
        }
    }
}

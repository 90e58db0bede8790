package org.rsp.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Asks side by side what does not depend on what else is asked: one who asks and waits, asks and waits, leaves half a
 * machine idle. The answers stand in the order of the questions.
 */
public final class Lanes implements AutoCloseable {

    /** Who answers runs on the same machine: more than this would only queue. */
    private static final int WIDTH = 4;

    /** What is asked of each. */
    public interface Asked<Q, A> {
        A of(Q question) throws Exception;
    }

    private final ExecutorService lanes = Executors.newFixedThreadPool(WIDTH);

    /**
     * The answers to all questions, once all of them are there.
     *
     * @throws AssertionError when one could not be asked
     */
    public <Q, A> List<A> ask(List<Q> questions, Asked<Q, A> asked) {
        var waited = questions.stream()
                .map(question -> lanes.submit(() -> asked.of(question)))
                .toList();
        var answers = new ArrayList<A>();
        for (var waiting : waited) {
            try {
                answers.add(waiting.get());
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        return answers;
    }

    @Override
    public void close() {
        lanes.close();
    }
}

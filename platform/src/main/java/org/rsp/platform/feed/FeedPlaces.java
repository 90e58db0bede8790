package org.rsp.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** How many streams and waiting reads each organisation has open: whoever opens them without end must not leave nothing for others. */
@ApplicationScoped
class FeedPlaces {

    private final EventsConfig config;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    FeedPlaces(EventsConfig config) {
        this.config = config;
    }

    Place take(String organisation) {
        taken.merge(organisation, 1, (before, one) -> {
            if (before >= config.readers()) {
                throw Refusal.of(
                        CommonProblem.TOO_MANY_WAITING,
                        "End one of your streams or waiting reads, or ask without 'wait'; %d at once are served."
                                .formatted(config.readers()));
            }
            return before + one;
        });
        return new Place(organisation);
    }

    private void leave(String organisation) {
        taken.computeIfPresent(organisation, (_, before) -> before == 1 ? null : before - 1);
    }

    /** One of an organisation's places; left once, whoever leaves it first. */
    class Place implements AutoCloseable {

        private enum State {
            TAKEN,
            USED,
            LEFT
        }

        private final String organisation;
        private final AtomicReference<State> state = new AtomicReference<>(State.TAKEN);

        private Place(String organisation) {
            this.organisation = organisation;
        }

        /** Whether it is still ours to use; whoever uses it closes it. */
        boolean use() {
            return state.compareAndSet(State.TAKEN, State.USED);
        }

        /** The request has ended; if nobody had begun to use the place, nobody will. */
        void requestEnded() {
            if (state.compareAndSet(State.TAKEN, State.LEFT)) {
                leave(organisation);
            }
        }

        @Override
        public void close() {
            if (state.getAndSet(State.LEFT) != State.LEFT) {
                leave(organisation);
            }
        }
    }
}

package org.rsp.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Tells the failures that pass by themselves: those of a database, broker or network that is away or busy. */
class Transience {

    /** Connection gone, rolled back by the server, out of resources, lock not available, stopped by an operator, I/O. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Transience() {}

    static boolean isOf(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            // the pool reports that it is exhausted without a state
            case SQLException sql -> {
                String state = sql.getSQLState();
                yield state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
            }
            case JsonProcessingException _ -> false;
            case IOException _, KafkaException _ -> true;
            default -> false;
        };
    }
}

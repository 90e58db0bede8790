package org.rsp.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.RandomBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes UUIDv7 ids (RFC 9562), ordered within a millisecond, from the injected clock. An id tells when it was made. */
@ApplicationScoped
public class Ids {

    private static final Pattern SPELLING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final TimeBasedEpochGenerator generator;
    private final RandomBasedGenerator dice = Generators.randomBasedGenerator(new SecureRandom());

    Ids(Clock clock) {
        generator = Generators.timeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    /** An id has one spelling, lower-case and whole: in another it would be the same thing under another name. */
    public static UUID parse(String text) {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException("an id is spelled in lower case and in full");
        }
        return UUID.fromString(text);
    }

    public UUID next() {
        return generator.generate();
    }

    /** A UUIDv4, for what must not tell when it was made, nor in which order. */
    public UUID untimed() {
        return dice.generate();
    }
}

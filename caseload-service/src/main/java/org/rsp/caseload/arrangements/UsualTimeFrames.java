package org.rsp.caseload.arrangements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.rsp.platform.time.DayType;
import org.rsp.platform.time.TimeFrame;

/** How long each step takes where no arrangement says otherwise, and how long at least: time-frames.csv, with its sources. */
final class UsualTimeFrames {

    private static final String FILE = "/time-frames.csv";

    /** @param least the fewest days that an arrangement may agree on */
    private record Usual(TimeFrame frame, int least) {}

    private static final Map<TimeFrameStep, Usual> ALL = read();

    private UsualTimeFrames() {}

    static TimeFrame of(TimeFrameStep step) {
        return usual(step).frame();
    }

    static int least(TimeFrameStep step) {
        return usual(step).least();
    }

    private static Usual usual(TimeFrameStep step) {
        return Objects.requireNonNull(ALL.get(step), step.name());
    }

    private static Map<TimeFrameStep, Usual> read() {
        var all = new EnumMap<TimeFrameStep, Usual>(TimeFrameStep.class);
        try (var file = Objects.requireNonNull(UsualTimeFrames.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("step,"))
                    .map(line -> line.split(",", 5))
                    .forEach(cells -> all.put(
                            TimeFrameStep.valueOf(cells[0]),
                            new Usual(
                                    new TimeFrame(Integer.parseInt(cells[1]), DayType.valueOf(cells[2])),
                                    Integer.parseInt(cells[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return all;
    }
}

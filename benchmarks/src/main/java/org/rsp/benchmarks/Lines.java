package org.rsp.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One connection for each lane. */
final class Lines implements AutoCloseable {

    private final List<Line> lines = new ArrayList<>();

    Lines(int lanes, int port) {
        try {
            for (int lane = 0; lane < lanes; lane++) {
                lines.add(new Line(port));
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    Line of(int lane) {
        return lines.get(lane);
    }

    @Override
    public void close() {
        for (Line line : lines) {
            try {
                line.close();
            } catch (IOException closedAlready) {
                // nothing is kept
            }
        }
    }
}

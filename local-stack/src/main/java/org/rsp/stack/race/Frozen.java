package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import org.rsp.stack.Signal;

/** Processes that are stopped, to be let go on whatever happens. */
final class Frozen {

    private final List<Long> stopped = new ArrayList<>();

    synchronized void stop(List<Long> processes) {
        stopped.addAll(processes);
        processes.forEach(pid -> Signal.send("STOP", pid));
    }

    synchronized void goOn() {
        stopped.forEach(pid -> Signal.send("CONT", pid));
        stopped.clear();
    }
}

package org.rsp.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rsp.stack.Part;

/** What a start costs until the first answer is right, how fast the first ten seconds are, and how much memory the service holds after its work. */
final class Starts {

    private static final Duration FIRST = Duration.ofSeconds(10);

    private final Ground ground;
    private final Lanes lanes;

    Starts(Ground ground, Lanes lanes) {
        this.ground = ground;
        this.lanes = lanes;
    }

    /**
     * @param cpuSeconds until the first right answer
     * @param first operations a second in the first ten seconds of load
     * @param steady the same when it has become warm
     * @param megabytes that it held in the end
     */
    record Start(double cpuSeconds, double first, double steady, double megabytes) {}

    List<Start> run(int times, int secondsUntilWarm, int seconds) {
        var all = new ArrayList<Start>();
        for (int each = 0; each < times; each++) {
            all.add(run(secondsUntilWarm, seconds));
        }
        return all;
    }

    private Start run(int secondsUntilWarm, int seconds) {
        // a token at hand: the service is measured, and not Keycloak
        var session = ground.session("mys");
        session.token();
        ground.startAgain(Part.CASELOAD);
        try (var api = new Api(ground)) {
            api.get("mys", "/cases/" + GeneratedCases.id(1));
        }
        long pid = ground.pid(Part.CASELOAD);
        double cpu = Proc.secondsOfTree(pid);
        try (var requests = new Requests(ground.port(Part.CASELOAD), session)) {
            var first = lanes.closed(FIRST, requests::open);
            lanes.closed(Duration.ofSeconds(secondsUntilWarm), requests::open);
            var steady = lanes.closed(Duration.ofSeconds(seconds), requests::open);
            return new Start(cpu, first.rate(), steady.rate(), Proc.residentMegabytes(pid));
        }
    }
}

package org.rsp.benchmarks;

/**
 * What one operation of one contender took.
 *
 * @param contender such as "open, service"
 * @param cpu milliseconds of CPU for each operation
 */
record Cost(String id, String contender, double rate, double middle, double slow, Cpu cpu, double generatorShare) {

    static Cost of(String id, String contender, Rounds rounds) {
        return new Cost(
                id,
                contender,
                rounds.rate(contender),
                rounds.median(contender, Slice::middle),
                rounds.median(contender, Slice::slow),
                rounds.cpuEach(contender),
                rounds.median(contender, Slice::generatorShare));
    }

    String key() {
        return id + " " + contender;
    }
}

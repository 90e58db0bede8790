package org.rsp.benchmarks;

/**
 * What one contender did in one round.
 *
 * @param failures answers that were not what was asked for: with one, nothing was measured
 * @param middle milliseconds within which half of the operations were done
 * @param slow milliseconds within which 99 of 100 were; 0 where that is not known
 */
record Slice(long operations, long failures, double seconds, double middle, double slow, Cpu cpu) {

    double rate() {
        return operations / seconds;
    }

    Cpu cpuEach() {
        return cpu.millisEach(operations);
    }

    /** How much of all CPU used meanwhile was the generator's: when it is large, the generator is measured too. */
    double generatorShare() {
        return cpu.sum() == 0 ? 0 : cpu.generator() / cpu.sum();
    }
}

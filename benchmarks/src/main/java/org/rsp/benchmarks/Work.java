package org.rsp.benchmarks;

import java.io.IOException;

/** One operation of one lane, to its answer. */
@FunctionalInterface
interface Work {

    /** Tells whether the answer was what was asked for. */
    boolean once(int lane) throws IOException;
}

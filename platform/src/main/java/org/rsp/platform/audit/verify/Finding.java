package org.rsp.platform.audit.verify;

import org.jspecify.annotations.Nullable;

/** The first row of a chain that is not as it was, or what else is wrong. */
record Finding(String chain, long sequence, @Nullable String entry, String what) {

    String sentence() {
        var place = sequence == 0 ? "" : ", sequence " + sequence;
        return "chain " + chain + place + (entry == null ? "" : ", entry " + entry) + ": " + what;
    }
}

package org.rsp.benchmarks;

import java.util.Locale;

/** An answer as far as a benchmark looks at it. */
record Reply(int status, String head, String body) {

    /** Empty where there is none. */
    String header(String name) {
        var line = "\r\n" + name.toLowerCase(Locale.ROOT) + ":";
        int at = head.toLowerCase(Locale.ROOT).indexOf(line);
        return at < 0
                ? ""
                : head.substring(at + line.length(), head.indexOf("\r\n", at + 2))
                        .strip();
    }
}

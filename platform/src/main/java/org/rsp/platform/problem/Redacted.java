package org.rsp.platform.problem;

import static java.util.stream.Collectors.joining;

/**
 * Exceptions for the log without their messages: a database or a parser may quote a name in its message. Class names and
 * places are kept.
 */
public final class Redacted {

    private Redacted() {}

    public static String chain(Throwable e) {
        return Causes.of(e).stream().map(t -> t.getClass().getName()).collect(joining(" <- "));
    }

    public static Throwable copy(Throwable e) {
        var copy = new RuntimeException(chain(e));
        var chain = Causes.of(e);
        copy.setStackTrace(chain.getLast().getStackTrace());
        return copy;
    }
}

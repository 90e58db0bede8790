package org.rsp.platform.leftout;

import java.util.Locale;

/** A part of every act, and whether this process was started without it, by {@code RSP_LEAVE_OUT}. */
public enum LeftOut {
    TOKEN_CHECK,
    POLICY,
    ROW_CONTEXT,
    IDEMPOTENCY,
    AUDIT,
    RECIPIENTS,
    EVENTS;

    private static final String WORD = System.getenv().getOrDefault("RSP_LEAVE_OUT", "");

    public boolean isSo() {
        return name().equals(WORD.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

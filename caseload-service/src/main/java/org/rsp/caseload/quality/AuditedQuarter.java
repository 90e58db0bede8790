package org.rsp.caseload.quality;

import java.time.LocalDate;

/** A calendar quarter, by its first day. */
record AuditedQuarter(LocalDate begins) {

    private static final int MONTHS = 3;

    /** As it is written: {@code 2026-Q3}. */
    static AuditedQuarter parse(String text) {
        var written = text.split("-Q");
        var month = MONTHS * (Integer.parseInt(written[1]) - 1) + 1;
        return new AuditedQuarter(LocalDate.of(Integer.parseInt(written[0]), month, 1));
    }

    /** The first day after it. */
    LocalDate next() {
        return begins.plusMonths(MONTHS);
    }

    boolean isOver(LocalDate today) {
        return !today.isBefore(next());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(begins.getYear(), (begins.getMonthValue() - 1) / MONTHS + 1);
    }
}

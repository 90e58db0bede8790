package org.rsp.stack.race;

/** Where a departure stood when a fault was at work: between which two steps of letting somebody depart. */
enum Moment {
    /** Nothing was written yet, or a guard had refused it. */
    BEFORE("no attempt"),
    ASKED("asked"),
    /** There is a permit, and the attempt does not show it yet. */
    ISSUED("issued"),
    PERMITTED("permitted"),
    SENT("sent"),
    /** The permit was used, and the return did not show it yet. */
    USED("used"),
    OVER("over");

    private final String words;

    Moment(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * By what is stored.
     *
     * @param state of the return
     * @param standing of its last attempt, NONE if there is none
     * @param permitted whether the attempt has its permit
     * @param permit what is stored of the permit where it was issued
     */
    static Moment of(String state, String standing, boolean permitted, Standing permit) {
        if (state.equals("DEPARTED")) {
            return OVER;
        }
        return switch (standing) {
            case "NONE" -> BEFORE;
            case "ASKED" -> asked(permitted, permit);
            case "SENT" -> permit == Standing.USED ? USED : SENT;
            default -> OVER;
        };
    }

    private static Moment asked(boolean permitted, Standing permit) {
        if (permitted) {
            return PERMITTED;
        }
        return permit == Standing.NONE ? ASKED : ISSUED;
    }

    /** Of a permit, with the service that issues it. */
    enum Standing {
        NONE,
        ISSUED,
        USED
    }
}

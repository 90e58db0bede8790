package org.rsp.returns.statistics;

/**
 * With whose will a person returns, for counting: the three are never in one table (STA-8). A readmission is forced, also of somebody who is willing: nobody is asked
 * for a consent to it. Who says yes in detention or destitution to avoid force is compelled, and counted as no volunteer.
 */
public enum ReturnWill {
    VOLUNTARY,
    COMPELLED,
    FORCED;

    private static final String BY_OWN_WILL = "r.kind in ('VOLREP', 'AVR', 'VOT')";

    private static final String SAYS_SO = "exists (select 1 from counselling_session w"
            + " where w.return_id = r.id and w.compelled and w.state <> 'SET_ASIDE')";

    /** In SQL, of a row {@code r} of the returns. */
    public String condition() {
        return switch (this) {
            case VOLUNTARY -> BY_OWN_WILL + " and not " + SAYS_SO;
            case COMPELLED -> BY_OWN_WILL + " and " + SAYS_SO;
            case FORCED -> "not " + BY_OWN_WILL;
        };
    }

    /** The code of the table of these in which so much is counted. */
    public String table(String counted) {
        return name() + "_" + counted;
    }

    /** Of the table with this code. */
    public static ReturnWill of(String table) {
        return valueOf(table.substring(0, table.indexOf('_')));
    }
}

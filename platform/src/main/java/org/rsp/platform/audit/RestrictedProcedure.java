package org.rsp.platform.audit;

/**
 * A procedure of which whoever reads an audit is told that something was looked at or done, and not that it was this one, unless the reader may be told
 * P4: that it went on is what the procedure keeps. A service's bean for each.
 */
public interface RestrictedProcedure {

    /** Its name, which is part of the id of each of its operations. */
    String restricted();
}

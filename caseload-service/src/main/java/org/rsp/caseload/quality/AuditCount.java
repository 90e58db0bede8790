package org.rsp.caseload.quality;

/**
 * How often something was said in an audit, before anything is kept back.
 *
 * @param item a criterion, or {@link #FINDING}
 * @param answer what was said of it
 */
record AuditCount(String item, String answer, long number) {

    static final String FINDING = "FINDING";
}

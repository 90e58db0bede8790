package org.rsp.caseload.detections;

/** By what the people of a month are told apart; by one thing at a time. */
public enum DetectionBreakdown {
    CROSSING("crossing"),
    NATIONALITY("nationality"),
    AGE("age"),
    SEX("sex");

    private final String property;

    DetectionBreakdown(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}

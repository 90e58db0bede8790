package org.rsp.platform.access;

import java.util.Set;

/** An operation in the policy: what it does, to what, for which purpose unless another is stated, and which classes it can tell. */
public record OperationRow(String id, Action action, String about, Purpose purpose, Set<FieldClass> classes) {

    /** Whether each answer is a decision about a case. */
    public boolean isAboutCases() {
        return about.equals("case");
    }
}

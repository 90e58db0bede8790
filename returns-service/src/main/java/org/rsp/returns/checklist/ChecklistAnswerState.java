package org.rsp.returns.checklist;

/** An answer stands for good; a later one takes its place. */
public enum ChecklistAnswerState {
    RECORDED
}

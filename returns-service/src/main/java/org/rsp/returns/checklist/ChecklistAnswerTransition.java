package org.rsp.returns.checklist;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.checklist.ChecklistAnswerState.RECORDED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** One act only: each answer stands for good. Source: docs/procedures/checklist-answer.md. */
enum ChecklistAnswerTransition implements Transition<ChecklistAnswerState> {
    RECORD(act(
            "an item of the checklist is answered",
            Set.of(),
            RECORDED,
            CASEWORKER,
            RETURNS_OFFICER,
            PROTECTION_OFFICER,
            SUPERVISOR));

    static final Lifecycle<ChecklistAnswerState, ChecklistAnswerTransition> LIFECYCLE = Lifecycle.of(
            "ChecklistAnswer", ChecklistAnswerTransition.class, ChecklistAnswerState.class, Set.of(RECORDED));

    private final Row<ChecklistAnswerState> row;

    ChecklistAnswerTransition(Row<ChecklistAnswerState> row) {
        this.row = row;
    }

    @Override
    public Row<ChecklistAnswerState> row() {
        return row;
    }
}

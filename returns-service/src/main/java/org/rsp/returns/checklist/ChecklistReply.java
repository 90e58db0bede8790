package org.rsp.returns.checklist;

/** What is answered to an item of the checklist. */
enum ChecklistReply {
    YES,
    NO,
    NOT_APPLICABLE
}

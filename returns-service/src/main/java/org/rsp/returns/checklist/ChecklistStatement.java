package org.rsp.returns.checklist;

/**
 * What an officer answers to an item.
 *
 * @param evidence by which reference it can be found
 */
record ChecklistStatement(String item, ChecklistReply answer, String evidence) {}

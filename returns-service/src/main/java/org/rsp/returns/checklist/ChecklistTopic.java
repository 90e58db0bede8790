package org.rsp.returns.checklist;

/** What an item of the checklist is about, in the list's order. */
enum ChecklistTopic {
    ARRANGEMENTS,
    INSTRUMENTS,
    IDENTITY,
    TRAVEL_DOCUMENTS,
    COSTS,
    PROTECTION
}

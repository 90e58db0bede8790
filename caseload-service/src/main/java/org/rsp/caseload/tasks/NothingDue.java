package org.rsp.caseload.tasks;

/** That nothing is due of a thing in a state in which its procedure does not end, and why that is no neglect. */
record NothingDue(String procedure, String state, String because) {}

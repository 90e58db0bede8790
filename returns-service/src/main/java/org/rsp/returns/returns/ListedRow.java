package org.rsp.returns.returns;

import org.rsp.platform.access.Decision;

/** A row of a list of which the caller may know, and what may be told of it. */
public record ListedRow<R>(R row, Decision decision) {}

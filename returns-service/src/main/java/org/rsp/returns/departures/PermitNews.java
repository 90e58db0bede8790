package org.rsp.returns.departures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of an event on a departure permit, for which return it was. */
record PermitNews(@Nullable UUID returnId) {}

package org.rsp.platform.lifecycle;

import java.util.UUID;

/** A resource that lives a procedure: each act makes its next version. */
public interface Versioned {

    UUID id();

    long version();
}

package org.rsp.platform.lifecycle;

import java.util.UUID;

/**
 * A resource on which another organisation's act leaves its mark: whose data it is stands in no entry of that organisation's audit, which the resource's own
 * custodian would read.
 */
public record Elsewhere(Versioned resource) implements Versioned {

    @Override
    public UUID id() {
        return resource.id();
    }

    @Override
    public long version() {
        return resource.version();
    }
}

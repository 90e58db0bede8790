package org.rsp.platform.http;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A page of a list in a fixed order. {@code next} is absent on the last page. */
public record Page<T>(
        @Classified(P0) List<T> items,
        @Classified(P0) @Nullable String next) {}

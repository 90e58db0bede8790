package org.rsp.caseload.reference;

import static org.rsp.platform.access.FieldClass.P0;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** One code of a table; what the table does not tell of its codes is absent. */
record CodeView(
        @Classified(P0) String code,
        @Classified(P0) String name,
        @Classified(P0) @Nullable String partOf,
        @Classified(P0) @Nullable String kind,
        @Classified(P0) @Nullable String iso,
        @Classified(P0) @Nullable Boolean restricted,
        @Classified(P0) @Nullable Boolean older) {

    static CodeView of(CodeEntry entry) {
        return new CodeView(
                entry.code(),
                entry.name(),
                entry.partOf(),
                entry.kind(),
                entry.iso(),
                entry.restricted(),
                entry.older());
    }
}

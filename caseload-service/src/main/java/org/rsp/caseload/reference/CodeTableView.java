package org.rsp.caseload.reference;

import static org.rsp.platform.access.FieldClass.P0;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What a code table is and where it comes from. */
record CodeTableView(
        @Classified(P0) String list,
        @Classified(P0) String title,
        @Classified(P0) String version,
        @Classified(P0) int year,
        @Classified(P0) String source,
        @Classified(P0) String licence,
        @Classified(P0) @Nullable String note,
        @Classified(P0) int entries) {

    static CodeTableView of(CodeTable table) {
        var origin = table.origin();
        return new CodeTableView(
                table.list(),
                origin.title(),
                origin.version(),
                origin.year(),
                origin.source(),
                origin.licence(),
                origin.note(),
                table.entries().size());
    }
}

package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/**
 * Names beside those that a person is called by. The script of the name in original script is named by ISO 15924, and how it
 * was written in Latin letters by the table that was used; a name is never changed to fit one.
 */
record MoreNames(
        @Classified(P2) @Nullable String secondFamilyName,
        @Classified(P2) @Nullable String middleName,
        @Classified(P2) @Nullable String maidenName,
        @Classified(P2) List<String> aliases,
        @Classified(P2) @Nullable String fatherName,
        @Classified(P2) @Nullable String motherName,
        @Classified(P2) @Nullable String script,
        @Classified(P2) @Nullable String transliteration,
        @Classified(P2) @Nullable NameOrder order) {

    /** In which order a person's names are said. */
    enum NameOrder {
        GIVEN_FIRST,
        FAMILY_FIRST,
        SINGLE_NAME
    }
}

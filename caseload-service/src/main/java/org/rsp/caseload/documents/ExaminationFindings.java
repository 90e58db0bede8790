package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an examiner found, and how; kept sealed (P4). It is about a document and not about its holder: a document that is not
 * genuine changes no status and no record, and is no ground against a claim (DOC-8).
 *
 * @param level of the examiner's training and means: 1 at the desk, 2 with equipment, 3 in a laboratory
 */
record ExaminationFindings(
        ExaminationResult result,
        int level,
        List<ExaminationMethod> methods,
        LocalDate examinedOn,
        @Nullable String features) {

    /** What the examiner takes it for. */
    enum ExaminationResult {
        GENUINE,
        GENUINE_ALTERED,
        COUNTERFEIT,
        FANTASY,
        BLANK_STOLEN,
        FRAUDULENTLY_OBTAINED,
        IMPOSTOR,
        INCONCLUSIVE
    }

    /** How it was examined. Asking the authority of origin is not among them. */
    enum ExaminationMethod {
        NAKED_EYE,
        MAGNIFIER,
        ULTRAVIOLET,
        INFRARED,
        CHIP_READ,
        ZONE_CHECKED,
        COMPARED_WITH_SPECIMEN,
        FACE_COMPARED,
        LABORATORY
    }

    boolean isGenuine() {
        return result == ExaminationResult.GENUINE;
    }

    @Override
    public String toString() {
        return "ExaminationFindings";
    }
}

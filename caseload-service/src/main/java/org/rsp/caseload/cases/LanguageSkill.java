package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import org.rsp.platform.access.Classified;

/** A language by ISO 639-3 and how well the person has it. */
record LanguageSkill(
        @Classified(P2) String language,
        @Classified(P2) LanguageLevel speaks,
        @Classified(P2) LanguageLevel understands,
        @Classified(P2) LanguageLevel reads,
        @Classified(P2) LanguageLevel writes) {

    /** How well: easily, not easily, not at all, not known; UNHCR's codes. */
    enum LanguageLevel {
        E,
        N,
        NO,
        U
    }
}

package org.rsp.caseload.determinations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears the person, in which language. Kept sealed: which sex somebody wants to be heard by tells of what is feared.
 *
 * @param interpreter none where the officer speaks the language
 * @param language by ISO 639-3
 */
record InterviewPlan(Staff interviewer, @Nullable Staff interpreter, String language, SexPreference preference) {

    /** By whom the person wants to be heard; always asked (INT-2). */
    enum SexPreference {
        WOMAN,
        MAN,
        NO_PREFERENCE
    }

    /** The sex of whoever hears or interprets. */
    enum StaffSex {
        WOMAN,
        MAN
    }

    /** What stands between somebody and a fair hearing of this person. */
    enum ConflictOfInterest {
        RELATIVE,
        SAME_PARTY,
        OFFICIAL_OF_STATE_OF_ORIGIN
    }

    /**
     * Somebody of the staff.
     *
     * @param id the account of an officer; the reference of an interpreter
     * @param conflicts as declared for this person; asked always, and empty if there is none
     */
    record Staff(String id, StaffSex sex, List<String> nationalities, List<ConflictOfInterest> conflicts) {

        boolean suits(SexPreference preference) {
            return preference == SexPreference.NO_PREFERENCE
                    || preference.name().equals(sex.name());
        }

        /** Whoever prints it learns nothing of anybody. */
        @Override
        public String toString() {
            return "Staff";
        }
    }

    /** Everybody who is in the room for the organisation. */
    List<Staff> staff() {
        return interpreter == null ? List.of(interviewer) : List.of(interviewer, interpreter);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "InterviewPlan";
    }
}

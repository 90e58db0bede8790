package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/**
 * What a registration records of a person beside who the person is: UNHCR's comprehensive data set without what has a
 * procedure of its own (documents, specific needs) and without what is sensitive.
 */
record Particulars(
        @Classified(P2) @Nullable MoreNames names,
        @Classified(P2) @Nullable String townOfBirth,
        @Classified(P2) List<NationalityEvidence> nationalityEvidence,
        @Classified(P2) @Nullable String countryOfOrigin,
        @Classified(P2) @Nullable Arrival arrival,
        @Classified(P2) List<Address> addresses,
        @Classified(P2) List<LanguageSkill> languages,
        @Classified(P2) @Nullable Education education,
        @Classified(P2) @Nullable Occupation occupation,
        @Classified(P2) List<Consent> consents,
        @Classified(P2) @Nullable Photo photo) {

    static final Particulars NONE =
            new Particulars(null, null, List.of(), null, null, List.of(), List.of(), null, null, List.of(), null);

    /** Kept without what is not there, so that an empty list need not be written. */
    Particulars {
        nationalityEvidence = Objects.requireNonNullElse(nationalityEvidence, List.of());
        addresses = Objects.requireNonNullElse(addresses, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        consents = Objects.requireNonNullElse(consents, List.of());
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean isConsentedTo(Consent.ConsentPurpose purpose) {
        return consents.stream().anyMatch(consent -> consent.isFor(purpose));
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Particulars";
    }
}

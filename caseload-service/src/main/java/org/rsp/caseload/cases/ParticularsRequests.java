package org.rsp.caseload.cases;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.caseload.reference.Coded;
import org.rsp.platform.time.PartialDate;

/** What is said of a person beside who the person is; the parts of it as they are written in a body. */
final class ParticularsRequests {

    private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:/-]*";

    private ParticularsRequests() {}

    record NewParticulars(
            @Nullable @Valid NewNames names,
            @Nullable @Size(max = 200) String townOfBirth,
            @Nullable @Size(max = 10) List<@NotNull @Valid NewNationalityEvidence> nationalityEvidence,
            @Nullable @Country String countryOfOrigin,
            @Nullable @Valid NewArrival arrival,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewAddress> addresses,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewLanguageSkill> languages,
            @Nullable @Valid NewEducation education,
            @Nullable @Valid NewOccupation occupation,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewConsent> consents,
            @Nullable @Valid NewPhoto photo) {

        Particulars toParticulars() {
            return new Particulars(
                    names == null ? null : names.toNames(),
                    townOfBirth,
                    all(nationalityEvidence)
                            .map(NewNationalityEvidence::toEvidence)
                            .toList(),
                    countryOfOrigin,
                    arrival == null ? null : new Arrival(arrival.on, arrival.entryPoint, arrival.manner),
                    all(addresses).map(NewAddress::toAddress).toList(),
                    all(languages).map(NewLanguageSkill::toSkill).toList(),
                    education == null ? null : new Education(education.level, education.degree, education.field),
                    occupation == null ? null : new Occupation(occupation.code, occupation.inOwnWords),
                    all(consents).map(NewConsent::toConsent).toList(),
                    photo == null ? null : new Photo(photo.reference, photo.takenOn));
        }

        static NewParticulars of(Particulars p) {
            var arrival = p.arrival();
            var education = p.education();
            var occupation = p.occupation();
            var photo = p.photo();
            return new NewParticulars(
                    p.names() == null ? null : NewNames.of(p.names()),
                    p.townOfBirth(),
                    p.nationalityEvidence().stream()
                            .map(e -> new NewNationalityEvidence(e.country(), e.basis(), e.documented()))
                            .toList(),
                    p.countryOfOrigin(),
                    arrival == null ? null : new NewArrival(arrival.on(), arrival.entryPoint(), arrival.manner()),
                    p.addresses().stream().map(NewAddress::of).toList(),
                    p.languages().stream().map(NewLanguageSkill::of).toList(),
                    education == null
                            ? null
                            : new NewEducation(education.level(), education.degree(), education.field()),
                    occupation == null ? null : new NewOccupation(occupation.code(), occupation.inOwnWords()),
                    p.consents().stream().map(NewConsent::of).toList(),
                    photo == null ? null : new NewPhoto(photo.reference(), photo.takenOn()));
        }

        @Override
        public String toString() {
            return "NewParticulars";
        }
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return requireNonNullElse(list, List.<T>of()).stream();
    }

    record NewNames(
            @Nullable @Size(max = 200) @PersonName String secondFamilyName,
            @Nullable @Size(max = 200) @PersonName String middleName,
            @Nullable @Size(max = 200) @PersonName String maidenName,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 400) @PersonName String> aliases,
            @Nullable @Size(max = 400) @PersonName String fatherName,
            @Nullable @Size(max = 400) @PersonName String motherName,

            @Nullable @Pattern(regexp = "[A-Z][a-z]{3}", message = "name a script by ISO 15924")
            String script,

            @Nullable @Size(max = 60) String transliteration,
            MoreNames.@Nullable NameOrder order) {

        MoreNames toNames() {
            return new MoreNames(
                    secondFamilyName,
                    middleName,
                    maidenName,
                    requireNonNullElse(aliases, List.of()),
                    fatherName,
                    motherName,
                    script,
                    transliteration,
                    order);
        }

        static NewNames of(MoreNames n) {
            return new NewNames(
                    n.secondFamilyName(),
                    n.middleName(),
                    n.maidenName(),
                    n.aliases(),
                    n.fatherName(),
                    n.motherName(),
                    n.script(),
                    n.transliteration(),
                    n.order());
        }
    }

    record NewNationalityEvidence(
            @NotNull @Country String country,
            NationalityEvidence.@NotNull NationalityBasis basis,
            @NotNull Boolean documented) {
        NationalityEvidence toEvidence() {
            return new NationalityEvidence(country, basis, documented);
        }
    }

    record NewArrival(
            @Nullable PartialDate on,
            @Nullable @Size(max = 200) String entryPoint,
            Arrival.@Nullable MannerOfEntry manner) {}

    record NewAddress(
            Address.@NotNull AddressType type,
            @Nullable @Country String country,

            @Nullable @Size(max = 6, message = "name up to six administrative levels, the largest first")
            List<@NotNull @Size(max = 200) String> places,

            @Nullable @Size(max = 400) String line,
            @Nullable PartialDate from,
            @Nullable PartialDate until) {

        Address toAddress() {
            return new Address(type, country, requireNonNullElse(places, List.of()), line, from, until);
        }

        static NewAddress of(Address a) {
            return new NewAddress(a.type(), a.country(), a.places(), a.line(), a.from(), a.until());
        }
    }

    record NewLanguageSkill(
            @NotNull @Coded("language") String language,
            LanguageSkill.@NotNull LanguageLevel speaks,
            LanguageSkill.@NotNull LanguageLevel understands,
            LanguageSkill.@NotNull LanguageLevel reads,
            LanguageSkill.@NotNull LanguageLevel writes) {

        LanguageSkill toSkill() {
            return new LanguageSkill(language, speaks, understands, reads, writes);
        }

        static NewLanguageSkill of(LanguageSkill s) {
            return new NewLanguageSkill(s.language(), s.speaks(), s.understands(), s.reads(), s.writes());
        }
    }

    record NewEducation(
            @NotNull @Coded("education-level") String level,
            @Nullable @Coded("education-degree") String degree,
            @Nullable @Size(max = 200) String field) {}

    record NewOccupation(
            @NotNull @Coded("occupation") String code,
            @Nullable @Size(max = 200) String inOwnWords) {}

    record NewConsent(
            @NotNull @Size(min = 1, max = 20) List<Consent.@NotNull ConsentPurpose> purposes,
            @NotNull LocalDate givenOn,

            @NotNull @Coded("language") String language,
            @Nullable LocalDate withdrawnOn) {

        Consent toConsent() {
            return new Consent(List.copyOf(purposes), givenOn, language, withdrawnOn);
        }

        static NewConsent of(Consent c) {
            return new NewConsent(c.purposes(), c.givenOn(), c.language(), c.withdrawnOn());
        }
    }

    record NewPhoto(
            @NotNull @Size(max = 200) @Pattern(regexp = REFERENCE, message = "name where it is kept")
            String reference,

            @Nullable LocalDate takenOn) {}

    record NewSensitive(
            Sensitive.@NotNull SensitiveNeed neededFor,
            @Nullable @Coded("religion") String religion,
            @Nullable @Coded("ethnicity") String ethnicity,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewBiometric> biometrics) {

        Sensitive toSensitive() {
            return new Sensitive(
                    neededFor,
                    religion,
                    ethnicity,
                    all(biometrics).map(NewBiometric::toBiometric).toList());
        }

        static NewSensitive of(Sensitive s) {
            return new NewSensitive(
                    s.neededFor(),
                    s.religion(),
                    s.ethnicity(),
                    s.biometrics().stream().map(NewBiometric::of).toList());
        }

        @Override
        public String toString() {
            return "NewSensitive";
        }
    }

    record NewBiometric(
            @NotNull @Size(max = 60) @Pattern(regexp = REFERENCE, message = "name the system")
            String system,

            @NotNull @Size(max = 200) @Pattern(regexp = REFERENCE, message = "name the template's id")
            String template,

            Biometric.@NotNull BiometricModality modality,
            @Nullable @Min(0) @Max(100) Integer quality,
            @NotNull LocalDate capturedOn) {

        Biometric toBiometric() {
            return new Biometric(system, template, modality, quality, capturedOn);
        }

        static NewBiometric of(Biometric b) {
            return new NewBiometric(b.system(), b.template(), b.modality(), b.quality(), b.capturedOn());
        }
    }
}

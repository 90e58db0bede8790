package org.rsp.caseload.cases;

import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.Consent.ConsentPurpose;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.time.PartialDate;

/** What the parts of a record must say for it to be one: they agree with each other, and with the days. */
record ParticularsRule(Person person, String at, LocalDate today) {

    void check() {
        checkNationalities();
        checkArrival();
        checkAddresses();
        checkLanguages();
        checkConsents();
        checkReferences();
    }

    private Particulars said() {
        return person.particulars();
    }

    private Refusal refused(String field, String rule, String message) {
        return Refusal.field(at + field, rule, message);
    }

    private void checkNationalities() {
        var seen = new HashSet<String>();
        var evidence = said().nationalityEvidence();
        for (int i = 0; i < evidence.size(); i++) {
            var country = evidence.get(i).country();
            if (!person.nationalities().contains(country) || !seen.add(country)) {
                throw refused(
                        "/particulars/nationalityEvidence/" + i + "/country",
                        "REG-6",
                        "Say once what each nationality of the person rests on, and of no other.");
            }
        }
    }

    private void checkArrival() {
        var arrival = said().arrival();
        if (arrival == null || arrival.on() == null) {
            return;
        }
        if (arrival.on().earliest().isAfter(today)) {
            throw refused("/particulars/arrival/on", "REG-4", "The day of arrival is not in the future.");
        }
        if (person.isBornAfter(arrival.on().latest())) {
            throw refused("/particulars/arrival/on", "REG-4", "Nobody arrives before birth.");
        }
    }

    private void checkAddresses() {
        int current = 0;
        var addresses = said().addresses();
        for (int i = 0; i < addresses.size(); i++) {
            var address = addresses.get(i);
            var field = "/particulars/addresses/" + i;
            if (address.type().isPlace() ? address.country() == null : address.line() == null) {
                throw refused(
                        field + (address.type().isPlace() ? "/country" : "/line"),
                        "REG-7",
                        "A place has a country; an e-mail address or a telephone number its text.");
            }
            if (ends(address.from(), address.until())) {
                throw refused(field + "/until", "REG-7", "An address does not end before it begins.");
            }
            if (address.isCurrentAsylum() && ++current > 1) {
                throw refused(field + "/until", "REG-7", "A person has one current address in the country of asylum.");
            }
        }
    }

    private static boolean ends(@Nullable PartialDate from, @Nullable PartialDate until) {
        return from != null && until != null && until.latest().isBefore(from.earliest());
    }

    private void checkLanguages() {
        var seen = new HashSet<String>();
        var languages = said().languages();
        for (int i = 0; i < languages.size(); i++) {
            if (!seen.add(languages.get(i).language())) {
                throw refused("/particulars/languages/" + i + "/language", "REG-8", "Name each language once.");
            }
        }
    }

    private void checkConsents() {
        var consents = said().consents();
        for (int i = 0; i < consents.size(); i++) {
            var consent = consents.get(i);
            var withdrawn = consent.withdrawnOn();
            if (consent.givenOn().isAfter(today)
                    || (withdrawn != null && (withdrawn.isBefore(consent.givenOn()) || withdrawn.isAfter(today)))) {
                throw refused(
                        "/particulars/consents/" + i + "/" + (withdrawn == null ? "givenOn" : "withdrawnOn"),
                        "REG-9",
                        "Consent is given by today, and withdrawn by today and not before it was given.");
            }
        }
    }

    /** A photograph or a template is kept of whom has agreed to it. */
    private void checkReferences() {
        if (said().photo() != null && !said().isConsentedTo(ConsentPurpose.PHOTOGRAPH)) {
            throw refused("/particulars/photo", "REG-10", "Record the person's consent to a photograph with it.");
        }
        var sensitive = person.sensitive();
        if (sensitive != null
                && !sensitive.biometrics().isEmpty()
                && !said().isConsentedTo(ConsentPurpose.BIOMETRICS)) {
            throw refused("/sensitive/biometrics", "REG-10", "Record the person's consent to biometrics with it.");
        }
    }
}

package org.rsp.caseload.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What makes a consent one, and what makes it count. Nothing refuses a withdrawal. */
final class ReturnConsentRule {

    private static final Set<Role> COUNSEL =
            Set.of(Role.CASEWORKER, Role.SUPERVISOR, Role.PROTECTION_OFFICER, Role.RETURNS_OFFICER);

    private ReturnConsentRule() {}

    /** Whoever of the custodian's staff hears that it is taken back writes that down. */
    static void checkHeard(ConsentStatement said, Actor by) {
        if (said.says() == ConsentSaying.CONSENTS && COUNSEL.stream().noneMatch(by::has)) {
            throw Refusal.field(
                    "/says", "CNS-6", "Staff who counsel record a consent; a registrar, that it is taken back.");
        }
    }

    /** CNS-10: what is taken back is so for good, and waits for nobody. */
    static void checkConsent(boolean consent, List<String> open) {
        if (!consent) {
            throw Refusal.guards(
                    List.of(Guard.of("CNS-10", false, "the person has consented: a withdrawal counts as it is")), open);
        }
    }

    /**
     * Nobody makes a consent alone by typing it, whatever names are typed with it.
     *
     * @param recordedBy of whom nobody is another where it is not known
     * @param guardians accounts of those who stand or have stood for the person, and sign
     */
    static void checkWitnessed(@Nullable String recordedBy, Set<String> guardians, Actor by, List<String> open) {
        var another = recordedBy != null && !recordedBy.equals(by.subject()) && !guardians.contains(by.subject());
        if (!another) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "CNS-8",
                            false,
                            "who confirms it is another than who recorded it, and than a guardian who signs")),
                    open);
        }
    }

    /** @param child whether the person may be a child by what is recorded */
    static void checkSigned(ConsentStatement said, boolean child) {
        if (child && said.by() != ConsentGiver.PERSON_AND_GUARDIAN) {
            throw Refusal.field("/by", "CNS-5", "For a child the guardian signs too.");
        }
    }

    /** CNS-9: somebody must have been appointed who signs for a child that nobody accompanies. */
    static void checkGuarded(boolean alone, boolean guarded) {
        if (alone && !guarded) {
            throw Refusal.guards(
                    List.of(Guard.of("CNS-9", false, "a child who is alone has a guardian, who signs too")), List.of());
        }
    }

    static void check(ConsentStatement said, LocalDate today) {
        if (said.says() == ConsentSaying.WITHDRAWS) {
            return;
        }
        if (!said.kind().isByOwnWill()) {
            throw Refusal.field("/kind", "CNS-1", "Nobody is asked to consent to this kind of return.");
        }
        if (!said.written()) {
            throw Refusal.field("/written", "CNS-2", "A consent to return is express and in writing.");
        }
        if (said.by() == null) {
            throw Refusal.field("/by", "CNS-2", "Say who has signed it.");
        }
        if (said.language() == null) {
            throw Refusal.field("/language", "CNS-2", "Name the language in which the person was counselled.");
        }
        if (said.text() == null) {
            throw Refusal.field("/text", "CNS-2", "Name the version of the text that the person has signed.");
        }
        if (said.counselledOn() == null || said.counselledOn().isAfter(today)) {
            throw Refusal.field("/counselledOn", "CNS-3", "The person was counselled before, on a day that has come.");
        }
    }
}

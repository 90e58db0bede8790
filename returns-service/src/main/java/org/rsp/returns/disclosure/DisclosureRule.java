package org.rsp.returns.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse that a profile is put, or that a state is told of it. Nobody overrides any of it. */
final class DisclosureRule {

    /** Five of them: a house's number with its letter, and a short postcode, are no id. */
    private static final String ALTERNATING =
            "(?<![\\p{L}\\p{Nd}])(?=\\p{L}*\\p{Nd})(?=\\p{Nd}*\\p{L})[\\p{L}\\p{Nd}]{5,}";

    /** Of a case or of anything else of the platform, or of a file somewhere: letters and digits in one run. */
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9a-z]{5}-[0-9a-z]{5}-|[0-9a-f]{8}-[0-9a-f]{4}-|" + ALTERNATING, Pattern.CASE_INSENSITIVE);

    private static final int OF_OURS = 7;
    private static final int RFC_9562 = 2;

    private DisclosureRule() {}

    /** DSC-1: what has a field of its own is said in words; a number in it would be somebody's. */
    static void checkWords(DisclosureCommand.DrawUp said, LocalDate today) {
        checkName("/name", said.name());
        checkName("/birthPlace", said.birthPlace());
        for (int i = 0; i < said.parents().size(); i++) {
            checkName("/parents/" + i, said.parents().get(i));
        }
        checkUnmarked("/lastAddress", said.lastAddress());
        checkReference("/photo", said.photo());
        for (int i = 0; i < said.documents().size(); i++) {
            checkReference("/documents/" + i, said.documents().get(i));
        }
        if (said.birthDate() != null && said.birthDate().earliest().isAfter(today)) {
            throw Refusal.field("/birthDate", "DSC-1", "Nobody is born on a day that has not come.");
        }
    }

    private static void checkName(String pointer, @Nullable String words) {
        if (words != null && words.chars().anyMatch(Character::isDigit)) {
            throw Refusal.field(pointer, "DSC-1", "A name has no digits: no number of anything is told.");
        }
        checkUnmarked(pointer, words);
    }

    private static void checkUnmarked(String pointer, @Nullable String words) {
        if (words != null && (NUMBER.matcher(words).find() || ProtectionWord.isIn(words))) {
            throw Refusal.field(
                    pointer, "DSC-1", "No number or id of the platform is told, and nothing of protection.");
        }
    }

    private static void checkReference(String pointer, @Nullable UUID reference) {
        if (reference != null && !(reference.version() == OF_OURS && reference.variant() == RFC_9562)) {
            throw Refusal.field(pointer, "DSC-1", "It refers to something that the platform keeps.");
        }
    }

    /** DSC-4. */
    static void checkPutting(boolean beforeDeparture, boolean isThereOne) {
        demand(
                "DSC-4",
                beforeDeparture && !isThereOne,
                "The person has not departed, and no other profile stands.",
                List.of());
    }

    /** DSC-4: what a state is told is what was put. */
    static DisclosureProfile demandPut(Optional<DisclosureProfile> found, List<String> open) {
        demand("DSC-4", found.isPresent(), "What the state may be told of the person is put.", open);
        return found.orElseThrow();
    }

    /** DSC-3. */
    static void checkAddressee(String requested, String custodian, @Nullable String destination, List<String> open) {
        demand(
                "DSC-3",
                isAddressee(requested, custodian, destination),
                "It is the state to which the person is to go.",
                open);
    }

    static boolean isAddressee(String requested, String custodian, @Nullable String destination) {
        return Actor.isState(requested) && requested.equals(destination) && !requested.equals(custodian);
    }

    /** DSC-2, beside the guards. */
    static void checkStanding(boolean agreedOrOrdered, boolean suspended, CaseFacts of, List<String> open) {
        demand("DSC-2", agreedOrOrdered, "The person has consented to go, or was ordered to.", open);
        demand("DSC-2", !suspended, "The return is not suspended.", open);
        demand("DSC-2", isFree(of), "The case is not kept to some of the staff.", open);
    }

    static boolean isFree(CaseFacts of) {
        return !of.sealed() && of.namedStaff().isEmpty();
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}

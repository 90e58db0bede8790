package org.rsp.caseload.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What a request for help rests on, and what is never kept of it. */
final class AssistanceRule {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Nine digits in a row, however they are grouped: more than a sum or a house number has. */
    private static final Pattern ACCOUNT = Pattern.compile("\\d(?:[ .-]?\\d){8,}");

    private AssistanceRule() {}

    static void check(AssistanceContent said, CaseFacts facts, LocalDate today) {
        var consent = said.consent();
        if (consent != null && consent.on().isAfter(today)) {
            throw Refusal.field("/consent/on", "AST-3", "The day is not in the future.");
        }
        if (said.note() != null && tellsAccount(said.note())) {
            throw Refusal.field("/note", "AST-4", "Leave out numbers of accounts, cards and telephones.");
        }
        checkProvider(said, facts, List.of());
    }

    /** Asked again when help is given: meanwhile an origin, or who keeps the case, may be another. Of what was erased nobody knows. */
    static void checkProvider(@Nullable AssistanceContent said, CaseFacts facts, List<String> open) {
        if (said != null && said.provider().equals(facts.custodian())) {
            return;
        }
        var consent = said == null ? null : said.consent();
        var guards = List.of(
                Guard.of("AST-1", consent != null && consent.isGiven(), "the person lets this provider be told"),
                Guard.of(
                        "AST-2",
                        said != null && !facts.isKeptFrom(said.provider()),
                        "the provider is no state that is an origin in the case, nor any state while an origin is not"
                                + " known"));
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }

    private static boolean tellsAccount(String note) {
        return ACCOUNT.matcher(DAY.matcher(note).replaceAll("a day")).find();
    }

    static void checkBeginning(LocalDate from, LocalDate today) {
        if (from.isAfter(today)) {
            throw Refusal.field("/from", "AST-3", "The day is not in the future.");
        }
    }

    static void checkEnd(@Nullable LocalDate from, LocalDate until, LocalDate today) {
        if (until.isAfter(today) || (from != null && until.isBefore(from))) {
            throw Refusal.field(
                    "/until", "AST-3", "The day is not in the future, and not before the one from which it was given.");
        }
    }
}

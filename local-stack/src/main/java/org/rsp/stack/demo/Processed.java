package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.demo.Departures.Permit;
import org.rsp.stack.demo.Departures.Safety;

/** What the chapter on the procedure has come to. */
record Processed(
        int persons,
        int days,
        List<Row> outcomes,
        Rates firstInstance,
        Appeals appeals,
        @Nullable Double finallyProtected,
        List<Step> timeline,
        List<Safety> removalSafety,
        List<Permit> permits) {

    /** @param medianDays from the claim to the last word that the person was told; none where there is none yet */
    record Row(String outcome, int persons, @Nullable Double medianDays) {}

    /** @param rate lodged per first refusal that was told; {@code success} allowed per decided on the merits */
    record Appeals(
            int refusalsTold,
            int lodged,
            int allowed,
            int dismissed,
            @Nullable Double rate,
            @Nullable Double success) {}

    /** A line of the timeline that the platform keeps, told by the day of the simulated clock. */
    record Step(int day, String act, String status) {}

    static Processed of(List<Applicant> all, int days, Departures departures, Organisation reader) {
        int recognised = counted(all, "RECOGNISED");
        int complementary = counted(all, "COMPLEMENTARY");
        int rejected = counted(all, "REJECTED");
        int allowed = of(all, Outcome.APPEAL_ALLOWED);
        int dismissed = of(all, Outcome.APPEAL_DISMISSED);
        var first = Rates.of(recognised, complementary, rejected, of(all, Outcome.WITHDRAWN) + of(all, Outcome.CLOSED));
        NotAsTold.unless(
                recognised + complementary + rejected
                        == all.stream().filter(a -> a.outcome().isDecided()).count(),
                "Each decision should count as one of three things.");
        return new Processed(
                all.size(),
                days,
                rows(all),
                first,
                new Appeals(
                        rejected,
                        allowed + dismissed,
                        allowed,
                        dismissed,
                        Rates.percent(allowed + dismissed, rejected),
                        Rates.percent(allowed, allowed + dismissed)),
                Rates.percent(recognised + complementary + allowed, recognised + complementary + rejected),
                timeline(all, reader),
                departures.answers(),
                departures.permits());
    }

    private static int counted(List<Applicant> all, String words) {
        return (int) all.stream().filter(a -> a.countedAs().equals(words)).count();
    }

    private static int of(List<Applicant> all, Outcome outcome) {
        return (int) all.stream().filter(a -> a.outcome() == outcome).count();
    }

    private static List<Row> rows(List<Applicant> all) {
        var byOutcome = new LinkedHashMap<String, List<Applicant>>();
        all.stream()
                .sorted(Comparator.comparing(Applicant::outcome).thenComparing(a -> a.principal() != null))
                .forEach(a -> byOutcome
                        .computeIfAbsent(words(a), first -> new ArrayList<>())
                        .add(a));
        return byOutcome.entrySet().stream().map(Processed::row).toList();
    }

    private static String words(Applicant a) {
        if (a.outcome() == Outcome.NEVER_CLAIMED && !a.claim().isNone()) {
            return "claim lodged at the gate, pending";
        }
        return a.principal() == null ? a.outcome().words() : "recognised, derived from a family member";
    }

    private static Row row(Map.Entry<String, List<Applicant>> outcome) {
        var persons = outcome.getValue();
        boolean ended = persons.getFirst().outcome() != Outcome.NEVER_CLAIMED;
        return new Row(
                outcome.getKey(),
                persons.size(),
                ended ? Rates.median(persons.stream().map(Applicant::days).toList()) : null);
    }

    /** Of somebody who was refused, appealed, and was recognised. */
    private static List<Step> timeline(List<Applicant> all, Organisation reader) {
        var example = all.stream()
                .filter(a -> a.outcome() == Outcome.APPEAL_ALLOWED)
                .findFirst()
                .orElseThrow();
        var lines = new ArrayList<JsonNode>();
        for (String path : resources(example, reader)) {
            Showing.done("a timeline", reader.get(path + "/timeline?limit=200"))
                    .body()
                    .path("items")
                    .forEach(lines::add);
        }
        lines.sort(Comparator.comparing(Processed::day));
        var first = day(lines.getFirst());
        var steps = lines.stream()
                .map(line -> new Step(
                        (int) ChronoUnit.DAYS.between(first, day(line)),
                        line.path("act").asText(),
                        line.path("to").asText()))
                .toList();
        int told = steps.getLast().day();
        NotAsTold.unless(
                told >= example.days() && told <= example.days() + 1,
                "By the platform's timeline the person waited " + told + " days, by the story " + example.days() + ".");
        return steps;
    }

    /** The claim, the appeal, and each decision, those too that do not stand any more: in this order on one day. */
    private static List<String> resources(Applicant example, Organisation reader) {
        var all = new ArrayList<String>();
        all.add(example.claim().path());
        all.add(example.appeal().path());
        Showing.done("the decisions on a person", reader.get(example.path() + "/status-decisions"))
                .body()
                .path("items")
                .forEach(decision ->
                        all.add("/status-decisions/" + decision.path("id").asText()));
        return all;
    }

    private static LocalDate day(JsonNode line) {
        return OffsetDateTime.parse(Objects.requireNonNull(line.path("at").asText()))
                .toLocalDate();
    }

    void print(Text text) {
        text.title("The procedure: " + persons + " persons, " + days + " days of a simulated clock");
        text.wide("", "persons", "median days");
        outcomes.forEach(row -> text.wide(
                row.outcome(),
                Integer.toString(row.persons()),
                row.medianDays() == null ? "–" : row.medianDays().toString()));
        text.title("Rates, first instance: recognised " + firstInstance.recognised() + ", complementary "
                + firstInstance.complementary() + ", rejected " + firstInstance.rejected() + ", otherwise closed "
                + firstInstance.otherwiseClosed() + " (which is no rejection)");
        text.row("refugee recognition", Rates.words(firstInstance.refugeeRecognition()));
        text.row("total protection", Rates.words(firstInstance.totalProtection()));
        text.row("rejection", Rates.words(firstInstance.rejection()));
        text.row("closure", Rates.words(firstInstance.closure()));
        text.row(
                "appeals",
                Rates.words(appeals.rate()) + " of " + appeals.refusalsTold() + " refusals; allowed "
                        + appeals.allowed() + " of " + appeals.lodged() + ", " + Rates.words(appeals.success()));
        text.row("finally protected", Rates.words(finallyProtected) + " of those decided on the merits");
        text.title("One person's timeline: refused, and recognised on appeal");
        timeline.forEach(step -> text.row("day " + step.day(), step.act() + " -> " + step.status()));
        text.title("May the person be returned? As returns-service is answered");
        removalSafety.forEach(told -> text.row(told.standing(), told.kind() + " " + told.answer()));
        permits.forEach(permit -> text.row(permit.status(), "a departure permit was " + permit.story()));
    }
}

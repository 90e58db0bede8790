package org.rsp.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.demo.Showing.Shown;
import org.rsp.stack.demo.Surroundings.WhereToLook;

/** What is told at the end, as far as the story came; the same for people (a table) and for programs (JSON). */
record Report(
        boolean asTold,
        @Nullable String failed,
        String people,
        Created created,
        @Nullable Fullness caseload,
        List<Shown> refusals,
        List<View> readers,
        @Nullable Processed procedure,
        @Nullable Returned returns,
        WhoLooked.@Nullable Told audit,
        EventCheck.@Nullable Heard events,
        EventCheck.@Nullable Heard eventsOfReturns,
        Map<String, Double> seconds,
        @Nullable WhereToLook whereToLook) {

    static final String INVENTED =
            "All people in this story are invented; the composition by origin follows " + Origins.SOURCE + ".";

    static Report ofNothing(String failed) {
        var created = new Created(List.of(), List.of(), Map.of(), Map.of(), Map.of(), 0, 0);
        return new Report(
                false, failed, INVENTED, created, null, List.of(), List.of(), null, null, null, null, null, Map.of(),
                null);
    }

    record Created(
            List<String> arrangements,
            List<String> caseloads,
            Map<String, Integer> cases,
            Map<String, Integer> persons,
            Map<String, Integer> personsOfUnhcrByOrigin,
            int statelessPersons,
            int newbornTwins) {

        static Created of(
                List<String> arrangements,
                List<String> caseloads,
                List<Registered> unhcr,
                List<Registered> aus,
                List<Registered> mys,
                int born,
                Lives.@Nullable Told lives,
                LocalDate today) {
            var byOrigin = new TreeMap<String, Integer>();
            unhcr.forEach(one -> byOrigin.merge(one.origin(), one.persons(), Integer::sum));
            var stateless = unhcr.stream()
                    .filter(one -> one.household().people().stateless())
                    .toList();
            var twins = unhcr.stream()
                    .mapToInt(one -> one.household().newbornTwins(today))
                    .sum();
            var cases = new TreeMap<>(Map.of("UNHCR", unhcr.size(), "AUS", aus.size(), "MYS", mys.size()));
            var persons = new TreeMap<>(Map.of(
                    "UNHCR",
                    Registered.persons(unhcr) + born,
                    "AUS",
                    Registered.persons(aus),
                    "MYS",
                    Registered.persons(mys)));
            if (lives != null) {
                lives.cases().forEach((by, more) -> cases.merge(by, more, Integer::sum));
                lives.persons().forEach((by, more) -> persons.merge(by, more, Integer::sum));
            }
            return new Created(arrangements, caseloads, cases, persons, byOrigin, Registered.persons(stateless), twins);
        }
    }

    /** How full the caseload is at the end, as the platform itself says. */
    record Fullness(int capPersons, int persons, int cases, int freePersons, int overflowPersons) {}

    String json() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report cannot be written", e);
        }
    }

    String text() {
        var text = new Text();
        if (failed != null) {
            text.line("NOT AS TOLD: " + failed);
        }
        text.line(people);
        text.title("Created");
        text.row("arrangements", created.arrangements().size() + "  " + String.join(" ", created.arrangements()));
        text.row("caseloads", created.caseloads().size() + "  " + String.join(" ", created.caseloads()));
        text.row("cases", counts(created.cases()));
        text.row("persons", counts(created.persons()));
        text.row("UNHCR's by origin", counts(created.personsOfUnhcrByOrigin()));
        text.row(
                "among them",
                created.statelessPersons() + " stateless (by former residence; the share is invented), "
                        + created.newbornTwins()
                        + " newborn twins; UNHCR's count includes the child born in the story");
        if (caseload != null) {
            text.row(
                    "the caseload holds",
                    caseload.persons() + " persons in " + caseload.cases() + " cases; cap " + caseload.capPersons()
                            + ", overflow " + caseload.overflowPersons());
        }
        text.title("Shown on purpose");
        refusals.forEach(each -> shown(text, each));
        if (!readers.isEmpty()) {
            text.title(
                    "The same two cases (a national of MMR, a stateless former resident), each under the reader's own id");
            readers.forEach(each -> view(text, each));
        }
        if (procedure != null) {
            procedure.print(text);
        }
        if (returns != null) {
            returns.print(text);
        }
        if (audit != null) {
            text.title("Who looked at one person, as the custodian's auditor is told");
            audit.lines().forEach(each -> looked(text, each));
            text.row("./rsp audit verify", audit.before());
            text.row("one line changed", audit.tampered());
            text.row("and put back", audit.after());
        }
        if (events != null) {
            text.title(
                    "Events read back from " + EventLog.TOPIC + ": each stored version once, in order, nothing else");
            events.byType().forEach((type, count) -> text.row(Integer.toString(count), type));
            text.row(
                    Integer.toString(events.events()),
                    "in all, of " + events.subjects() + " subjects on " + events.partitions() + " partitions; "
                            + events.sentAgain() + " sent again, " + events.ofOthers() + " of others meanwhile");
        }
        if (eventsOfReturns != null) {
            text.row(
                    Integer.toString(eventsOfReturns.events()),
                    "from " + EventLog.OF_RETURNS + ", of " + eventsOfReturns.subjects()
                            + " subjects, of which every version told is among them");
        }
        if (whereToLook != null) {
            text.title("Seconds");
            seconds.forEach((chapter, took) -> text.row(String.format(Locale.ROOT, "%.1f", took), chapter));
            text.title("Where to look");
            text.row("Swagger UI", whereToLook.swaggerUi());
            text.row("demo users", whereToLook.demoUsers());
            text.row("tokens", whereToLook.tokens());
            text.row("OpenAPI", whereToLook.openApi());
            text.row("events", whereToLook.events());
        }
        return text.toString();
    }

    private static String counts(Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return sum + "  "
                + counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static void shown(Text text, Shown shown) {
        String problem = shown.problem() == null ? "" : " " + shown.problem();
        text.row(shown.status() + problem, shown.what());
        text.row("", "  " + shown.reason());
    }

    private static void looked(Text text, WhoLooked.Line line) {
        text.row(
                line.organisation(),
                line.action() + " " + line.operation() + (line.times() == 1 ? "" : ", " + line.times() + " times"));
    }

    private static void view(Text text, View view) {
        text.line(String.format(
                Locale.ROOT,
                "  %-8s %-28s %s",
                view.organisation(),
                view.because(),
                view.id() == null
                        ? view.status() + ", as if there were nothing"
                        : view.id() + "  " + view.fields() + " values, withheld " + view.withheld()));
    }
}

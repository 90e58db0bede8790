package org.rsp.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of those who were to return, and the figures of it; the same for people and for programs. */
record Returned(
        List<Story> stories,
        Map<String, Map<String, Integer>> byKind,
        Answers agreement,
        List<Cost> costs,
        Regional regional) {

    /**
     * What happened to one person, and where to look.
     *
     * @param status where the return stands in the end
     * @param came what came of it, in words
     * @param look the request that tells it, and whose
     * @param path of the return
     */
    record Story(String story, String kind, String status, String came, String look, String path) {}

    /**
     * How the requested state has answered.
     *
     * @param onTimeShare of all whose answer has come, in per cent; none where none has
     */
    record Answers(
            int requests,
            int answered,
            int onTime,
            int bySilence,
            @Nullable Double onTimeShare) {}

    /** What was booked in one currency, and who bears it. */
    record Cost(String currency, String sum, Map<String, String> payers) {}

    /** What the region is told, which is less: whole quarters that are over, and no small count. */
    record Regional(String from, String to, List<Group> groups) {}

    /** One group of a table, or all of it. */
    record Group(String table, String group, List<Count> counts) {

        String words() {
            return group + ": " + counts.stream().map(Count::words).collect(Collectors.joining(", "));
        }
    }

    /**
     * How many, which share of whom they are a part, and what they cost together.
     *
     * @param number none where it is kept back, or where there is no sum
     */
    record Count(
            String counted,
            @Nullable Long number,
            @Nullable String share,
            @Nullable String amount) {

        String words() {
            return counted + " " + (number == null ? "not told" : number) + (share == null ? "" : " (" + share + ")")
                    + (amount == null ? "" : ", " + amount);
        }
    }

    void print(Text text) {
        text.title("Returns: what happened, and where to look");
        for (var each : stories) {
            text.row(each.kind() + " " + each.status(), each.story() + ": " + each.came());
            text.row("", "  " + each.look());
        }
        text.title("Figures of these returns, as the custodian reads them");
        byKind.forEach((kind, states) -> text.row(kind, counts(states)));
        text.row(
                "readmissions asked",
                agreement.requests() + ", answered " + agreement.answered() + ", of these on time " + agreement.onTime()
                        + ", agreed by silence " + agreement.bySilence());
        text.row(
                "on-time share",
                agreement.onTimeShare() == null
                        ? "none has come"
                        : agreement.onTimeShare() + " % (of a handful: a story)");
        for (var cost : costs) {
            text.row(
                    "costs",
                    cost.sum() + " " + cost.currency() + ": "
                            + cost.payers().entrySet().stream()
                                    .map(payer -> payer.getKey() + " " + payer.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        text.title("What the region is told: " + regional.from() + " to " + regional.to()
                + ", a quarter that is over; of the running one nothing, and of none a count of one to four");
        regional.groups().forEach(group -> text.row(group.table(), group.words()));
    }

    private static String counts(Map<String, Integer> states) {
        return states.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey())
                .collect(Collectors.joining(", "));
    }
}

package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of these few returns, counted from what the custodian reads of each, and what the platform itself tells the region. */
final class ReturnFigures {

    private static final String STATISTICS = ReturnOffice.AREA + "/statistics/";

    /** What a regional dashboard shows; who goes by own will and who does not are never in one table. */
    private static final Map<String, String> TABLES = tables();

    private final ReturnOffice office;
    private final Organisation coordinator;

    ReturnFigures(ReturnOffice office, Organisation coordinator) {
        this.office = office;
        this.coordinator = coordinator;
    }

    /** Each with the way in which it is parted. */
    private static Map<String, String> tables() {
        var all = new LinkedHashMap<String, String>();
        all.put("VOLUNTARY_RETURNS", "KIND");
        all.put("FORCED_RETURNS", "KIND");
        all.put("READMISSION_ANSWERS", "AGREEMENT");
        all.put("VOLUNTARY_COSTS", "COST");
        all.put("FORCED_COSTS", "COST");
        return all;
    }

    Returned of(List<Returned.Story> stories, List<String> requests) {
        return new Returned(
                stories,
                byKind(stories),
                answers(requests.stream().map(office::read).toList()),
                costs(stories),
                regional());
    }

    private static Map<String, Map<String, Integer>> byKind(List<Returned.Story> stories) {
        var all = new TreeMap<String, Map<String, Integer>>();
        stories.forEach(each ->
                all.computeIfAbsent(each.kind(), first -> new TreeMap<>()).merge(each.status(), 1, Integer::sum));
        return all;
    }

    /** The share is of all whose answer has come, or is taken to have: silence is no answer on time. */
    private static Returned.Answers answers(List<JsonNode> requests) {
        int answered = 0;
        int onTime = 0;
        int bySilence = 0;
        for (var each : requests) {
            if (each.path("bySilence").asBoolean()) {
                bySilence++;
            } else if (each.hasNonNull("answeredOn")) {
                answered++;
                onTime += each.path("answeredOn")
                                        .asText()
                                        .compareTo(each.path("replyBy").asText())
                                <= 0
                        ? 1
                        : 0;
            }
        }
        int due = answered + bySilence;
        return new Returned.Answers(
                requests.size(),
                answered,
                onTime,
                bySilence,
                due == 0 ? null : Math.round(1000.0 * onTime / due) / 10.0);
    }

    /** Each currency apart. */
    private List<Returned.Cost> costs(List<Returned.Story> stories) {
        var sums = new TreeMap<String, BigDecimal>();
        var payers = new TreeMap<String, TreeMap<String, BigDecimal>>();
        for (var each : stories) {
            for (var total : office.read(each.path() + "/cost-ledger").path("totals")) {
                var currency = total.path("currency").asText();
                sums.merge(currency, amount(total), BigDecimal::add);
                for (var payer : total.path("payers")) {
                    payers.computeIfAbsent(currency, first -> new TreeMap<>())
                            .merge(payer.path("payer").asText(), amount(payer), BigDecimal::add);
                }
            }
        }
        var costs = new ArrayList<Returned.Cost>();
        sums.forEach((currency, sum) -> {
            var borne = new TreeMap<String, String>();
            payers.getOrDefault(currency, new TreeMap<>())
                    .forEach((payer, share) -> borne.put(payer, share.toPlainString()));
            costs.add(new Returned.Cost(currency, sum.toPlainString(), borne));
        });
        return costs;
    }

    private static BigDecimal amount(JsonNode total) {
        return new BigDecimal(total.path("sum").asText());
    }

    private Returned.Regional regional() {
        var today = ReturnOffice.today();
        var running = today.withDayOfMonth(1)
                .withMonth(today.getMonth().firstMonthOfQuarter().getValue());
        office.showing()
                .refused(
                        "RSO's coordinator asks for the returns of the quarter that runs",
                        coordinator.getPlain(table("FORCED_RETURNS", "KIND", running)),
                        422,
                        "field-not-valid",
                        "/to");
        var over = running.minusMonths(3);
        var groups = new ArrayList<Returned.Group>();
        TABLES.forEach((table, by) -> {
            var told = Showing.done("the statistics", coordinator.getPlain(table(table, by, over)))
                    .body();
            told.path("groups").forEach(group -> groups.add(group(table, group)));
            groups.add(group(table, told.path("all")));
        });
        return new Returned.Regional(over.toString(), running.minusDays(1).toString(), groups);
    }

    private static Returned.Group group(String table, JsonNode told) {
        var counts = new ArrayList<Returned.Count>();
        for (var each : told.path("counts")) {
            counts.add(new Returned.Count(
                    each.path("counted").asText(),
                    each.hasNonNull("number") ? Long.valueOf(each.path("number").asLong()) : null,
                    each.hasNonNull("share") ? each.path("share").asText() : null,
                    each.hasNonNull("amount")
                            ? each.path("amount").asText() + " "
                                    + each.path("currency").asText()
                            : null));
        }
        return new Returned.Group(table, told.path("group").asText(), counts);
    }

    private static String table(String code, String by, LocalDate from) {
        return STATISTICS + code + "?by=" + by + "&from=" + from + "&to="
                + from.plusMonths(3).minusDays(1);
    }
}

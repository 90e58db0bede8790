package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.ProcedureCells.Act;

/** Ledgers of returns, and funds, brought into a state by real requests only. Each returns a path below the area. */
final class Costs {

    static final Map<String, Object> LINE = line("450.00", "EUR");
    static final Map<String, Object> REVERSE = body("reason", "OTHER_AMOUNT");
    static final Map<String, Object> FUND = fund("1000.00", "EUR", "0.5");
    static final Map<String, Object> RESERVE = body("amount", "200.00", "currency", "EUR");
    static final Map<String, Object> CONFIRM = body("finalOn", "2025-09-01");
    static final Map<String, Object> CLOSE = body("declaration", "CLOSE");
    static final Map<String, Object> SET_ASIDE = body("reason", "RECORDED_BY_MISTAKE");
    static final Map<String, Object> GIVE_BACK = body("declaration", "GIVE_BACK");

    static final Set<String> PROCEDURES = Set.of("cost-line", "fund", "allocation");

    private static final Client MYS = Returns.staff("MYS");

    private Costs() {}

    static Map<String, Object> line(String amount, String currency, Object... payers) {
        var said = body(
                "kind",
                "TICKET",
                "incurredOn",
                "2026-10-30",
                "voucher",
                "V-2026-00417",
                "amount",
                amount,
                "currency",
                currency);
        if (payers.length > 0) {
            said.put("payers", List.of(payers));
        }
        return said;
    }

    static Map<String, Object> bears(String payer, String amount) {
        return body("payer", payer, "amount", amount);
    }

    static Map<String, Object> part(String payer, int parts) {
        return body("payer", payer, "parts", parts);
    }

    static Map<String, Object> drawn(String amount, String allocation) {
        return body("payer", "CONFISCATED_ASSET_FUND", "amount", amount, "allocationId", Returns.last(allocation));
    }

    /** All of it, on this allocation. */
    static Map<String, Object> lineOn(String allocation, String amount) {
        return line(amount, "EUR", drawn(amount, allocation));
    }

    static Response book(Client by, String of, Map<String, Object> said) {
        return by.post(of + "/cost-lines", said);
    }

    static String booked(Client by, String of, Map<String, Object> said) {
        return "/cost-lines/" + id(book(by, of, said), 201);
    }

    static String reversed(Client by, String line) {
        return Returns.after(by, line, "/reversal", REVERSE);
    }

    static Map<String, Object> fund(String value, String currency, String share) {
        return body(
                "court",
                "HIGH-COURT",
                "judgment",
                "44-117-2024",
                "judgedOn",
                "2025-03-14",
                "asset",
                "VESSEL",
                "value",
                value,
                "currency",
                currency,
                "transferableShare",
                share,
                "legalBasis",
                "UNTOC_12");
    }

    /** Another account of the same organisation than that of its staff. */
    static Client second(String organisation) {
        return new Client(organisation, Role.SUPERVISOR);
    }

    static String recorded(String organisation, Map<String, Object> said) {
        return "/confiscated-asset-funds/"
                + id(Returns.staff(organisation).post("/confiscated-asset-funds", said), 201);
    }

    static String reserved(String organisation, String fund, String amount, String currency) {
        return Returns.after(
                Returns.staff(organisation), fund, "/victims-reserve", body("amount", amount, "currency", currency));
    }

    static String confirmed(String organisation, Map<String, Object> said, String reserve) {
        var fund = reserved(organisation, recorded(organisation, said), reserve, (String) said.get("currency"));
        return Returns.after(second(organisation), fund, "/confirmation", CONFIRM);
    }

    /** Of a thousand euros 200 are for victims, and of the rest a half can be allocated: 400. */
    static String confirmed(String organisation) {
        return confirmed(organisation, FUND, "200.00");
    }

    static Map<String, Object> part(String to, String amount, String currency) {
        return body("organisation", to, "amount", amount, "currency", currency);
    }

    static Response allocate(String by, String fund, Map<String, Object> part) {
        return second(by).post(fund + "/allocations", part);
    }

    static String allocated(String by, String fund, String to, String amount) {
        return "/fund-allocations/" + id(allocate(by, fund, part(to, amount, "EUR")), 201);
    }

    /** Since it was given back. */
    static String aYearPasses(String allocation) {
        try (var owner = OwnerSession.aboveTheGuard();
                var update = owner.prepareStatement(
                        "update fund_allocation set given_back_on = given_back_on - 366 where id = ?")) {
            update.setObject(1, Returns.uuid(allocation));
            if (update.executeUpdate() != 1) {
                throw new AssertionError("it was not there");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return allocation;
    }

    /** Which acts a request does, by procedure. */
    static Map<String, Map<String, Act>> acts() {
        return Map.of(
                "cost-line",
                Map.of("reverseCostLine", new Act(MYS, "/reversal", REVERSE)),
                "fund",
                Map.of(
                        "reserveForVictimsInFund", new Act(MYS, "/victims-reserve", RESERVE),
                        "confirmFund", new Act(second("MYS"), "/confirmation", CONFIRM),
                        "closeFund", new Act(MYS, "/closing", CLOSE),
                        "setAsideFund", new Act(MYS, "/setting-aside", SET_ASIDE)),
                "allocation",
                Map.of("giveBackAllocation", new Act(MYS, "/giving-back", GIVE_BACK)));
    }

    static String in(String procedure, String state, String act) {
        return switch (procedure) {
            case "cost-line" -> {
                var of = Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL");
                var line = booked(MYS, of, LINE);
                yield state.equals("REVERSED") ? reversed(MYS, line) : line;
            }
            case "fund" -> fundIn(state, act);
            default -> {
                var allocation = allocated("MYS", confirmed("MYS"), "MYS", "100.00");
                yield state.equals("SETTLED")
                        ? aYearPasses(Returns.after(MYS, allocation, "/giving-back", GIVE_BACK))
                        : allocation;
            }
        };
    }

    private static String fundIn(String state, String act) {
        return switch (state) {
            case "RECORDED" -> {
                var fund = recorded("MYS", FUND);
                yield act.equals("confirmFund") ? reserved("MYS", fund, "200.00", "EUR") : fund;
            }
            case "FINAL" -> confirmed("MYS");
            case "CLOSED" -> Returns.after(MYS, confirmed("MYS"), "/closing", CLOSE);
            case "SET_ASIDE" -> Returns.after(MYS, recorded("MYS", FUND), "/setting-aside", SET_ASIDE);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }
}

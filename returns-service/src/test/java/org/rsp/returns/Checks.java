package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** Checks of returns, and answers to their checklists, by real requests only. */
final class Checks {

    static final String TODAY = Agreements.TODAY.toString();

    static final Map<String, Object> PROSECUTOR = body(
            "authority", "MYS-AGC", "reference", "AGC/2026/114", "releasedOn", TODAY, "because", "CONTACT_ARRANGED");
    static final Map<String, Object> RELEASE = body("declaration", "RELEASE");
    static final Map<String, Object> WITHDRAW = body("reason", "CIRCUMSTANCES_CHANGED");

    /** By the guard that rests on it. */
    static final Map<String, String> KINDS = Map.of(
            "G2", "NON_REFOULEMENT",
            "G6", "BEST_INTERESTS",
            "G7", "FITNESS",
            "G10", "FAMILY_UNITY",
            "G11", "TRAFFICKING_SAFETY",
            "G12", "CONFLICTS");

    private Checks() {}

    /** Who may make every check, and is nobody else in these tests. */
    static Client maker(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER, Role.RETURNS_OFFICER);
    }

    /** Who records what the prosecutor writes. */
    static Client clerk(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
    }

    static Map<String, Object> passed(String kind, String destination) {
        return switch (kind) {
            case "NON_REFOULEMENT" -> said(kind, "nonRefoulement", nonRefoulement(destination));
            case "BEST_INTERESTS" ->
                said(
                        kind,
                        "bestInterests",
                        body(
                                "determinationId",
                                UUID.randomUUID().toString(),
                                "receiver",
                                "FAMILY",
                                "receiverName",
                                "Zarmina Example",
                                "receiverConfirmedOn",
                                TODAY));
            case "FITNESS" -> fit();
            case "FAMILY_UNITY" -> said(kind, "familyUnity", body("split", false));
            case "TRAFFICKING_SAFETY" ->
                said(
                        kind,
                        "traffickingSafety",
                        body("victimSafe", true, "familySafe", true, "reflectionEndedOn", TODAY));
            case "CONFLICTS" ->
                said(
                        kind,
                        "conflicts",
                        body(
                                "inquiries",
                                List.of(
                                        asked("EXTRADITION", "NONE"),
                                        asked("CRIMINAL_CASE", "NONE"),
                                        asked("RESETTLEMENT", "NONE"))));
            default -> throw new AssertionError(kind);
        };
    }

    /** To travel, with this along. */
    static Map<String, Object> fit(String... conditions) {
        return said(
                "FITNESS",
                "fitness",
                body(
                        "doctor",
                        "MMC-77120",
                        "validUntil",
                        Agreements.TODAY.plusDays(5).toString(),
                        "conditions",
                        List.of(conditions)));
    }

    static Map<String, Object> passed(String kind) {
        return passed(kind, "PAK");
    }

    /** With what is known of the country, and that nobody is sent on from there. */
    static Map<String, Object> nonRefoulement(String destination) {
        return body(
                "destination",
                destination,
                "citations",
                List.of(body("reference", "COI-2026-07", "dated", TODAY)),
                "chainRisk",
                "NOT_FOUND");
    }

    static Map<String, Object> asked(String matter, String answer) {
        return body("matter", matter, "asked", "MYS-AGC", "askedOn", TODAY, "answer", answer);
    }

    static Map<String, Object> said(String kind, String part, Map<String, Object> particulars) {
        return body("kind", kind, "outcome", "PASSED", "checkedOn", TODAY, part, particulars);
    }

    static Map<String, Object> failed(String kind) {
        return body("kind", kind, "outcome", "FAILED", "checkedOn", TODAY);
    }

    static Response record(String organisation, String of, Map<String, Object> said) {
        return maker(organisation).post(of + "/checks", said);
    }

    static String recorded(String organisation, String of, Map<String, Object> said) {
        return "/return-checks/" + id(record(organisation, of, said), 201);
    }

    /** For the country to which the return leads, and of a victim released by two. */
    static String pass(String organisation, String of, String kind) {
        String destination = maker(organisation).get(of).path("destination");
        var check = recorded(organisation, of, passed(kind, destination == null ? "PAK" : destination));
        return kind.equals("TRAFFICKING_SAFETY") ? released(organisation, check) : check;
    }

    static String released(String organisation, String check) {
        Returns.after(clerk(organisation), check, "/prosecutors-release", PROSECUTOR);
        return Returns.after(Returns.protection(organisation), check, "/release", RELEASE);
    }

    static String fail(String organisation, String of, String kind) {
        return recorded(organisation, of, failed(kind));
    }

    /** Nobody stands by the last check of the kind any more. */
    static void withdraw(String organisation, String of, String kind) {
        List<String> checks = maker(organisation)
                .get(of + "/checks?limit=100")
                .path("items.findAll { it.kind == '%s' }.id".formatted(kind));
        Returns.after(maker(organisation), "/return-checks/" + checks.getLast(), "/withdrawal", WITHDRAW);
    }

    static Map<String, Object> answer(String item) {
        return body("item", item, "answer", "YES", "evidence", "LETTER-2026-118");
    }

    /** Every item that an officer has to answer. */
    static void answered(Client by, String of) {
        List<String> open = by.get(of + "/checklist").path("items.findAll { it.answer == null && !it.byService }.item");
        open.forEach(item -> id(by.post(of + "/checklist/answers", answer(item)), 201));
    }

    /** Every check that the return is asked for and has not, and every answer to its checklist. */
    static String all(Client by, String of) {
        List<String> open = by.get(of + "/guards").path("guards.findAll { it.state == 'UNKNOWN' }.code");
        open.stream().filter(KINDS::containsKey).forEach(guard -> pass(by.organisation(), of, KINDS.get(guard)));
        answered(by, of);
        return of;
    }
}

package org.rsp.stack.returns;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of an adult's return, each by whose matter it is, and each passed today. */
final class ReturnChecks {

    private static final String AUTHORITY = "AUTHORITY-INVENTED";
    private static final int FIT_FOR_DAYS = 5;

    private final Staff staff;
    private final String destination;

    ReturnChecks(Staff staff, String destination) {
        this.staff = staff;
        this.destination = destination;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    void made(String path) {
        passed(staff.protection(), path, "NON_REFOULEMENT", "nonRefoulement", noRefoulement());
        passed(staff.protection(), path, "FAMILY_UNITY", "familyUnity", Map.of("split", false));
        passed(staff.officer(), path, "FITNESS", "fitness", fit());
        passed(staff.officer(), path, "CONFLICTS", "conflicts", noConflict());
    }

    private static void passed(Desk by, String path, String kind, String part, Map<String, Object> on) {
        var said = new HashMap<String, Object>();
        said.put("kind", kind);
        said.put("outcome", "PASSED");
        said.put("checkedOn", today().toString());
        said.put(part, on);
        by.post(path + "/checks", said);
    }

    private Map<String, Object> noRefoulement() {
        return Map.of(
                "destination",
                destination,
                "citations",
                List.of(Map.of("reference", "COI-INVENTED-1", "dated", today().toString())),
                "chainRisk",
                "NOT_FOUND");
    }

    private static Map<String, Object> fit() {
        return Map.of(
                "doctor",
                "DOCTOR-INVENTED",
                "validUntil",
                today().plusDays(FIT_FOR_DAYS).toString());
    }

    private static Map<String, Object> noConflict() {
        return Map.of(
                "inquiries",
                List.of("EXTRADITION", "CRIMINAL_CASE", "RESETTLEMENT").stream()
                        .map(matter -> Map.of(
                                "matter", matter, "asked", AUTHORITY, "askedOn", today().toString(), "answer", "NONE"))
                        .toList());
    }
}

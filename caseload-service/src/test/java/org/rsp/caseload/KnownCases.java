package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases of Malaysia under an arrangement in which two states of origin take part, by what each is. */
public final class KnownCases {

    private KnownCases() {}

    public static Map<String, UUID> ofMalaysia() {
        var mys = Client.of("MYS");
        var arrangement = Given.sharing(List.of("P1"), "MYS", "AUS", "MMR", "LKA");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var resident = Given.person("PA", "Invented");
        resident.put("stateless", true);
        resident.put("formerHabitualResidence", "MMR");
        var all = new HashMap<String, UUID>();
        var households = Map.of(
                "of LKA", List.of(Given.person("PA", "Invented", "LKA")),
                "with a wife of MMR",
                        List.of(Given.person("PA", "Invented", "PAK"), Given.person("WIF", "Invented", "MMR")),
                "former resident of MMR", List.of(resident),
                "closed", List.of(Given.person("PA", "Invented", "PAK")));
        households.forEach((name, persons) -> {
            var path = "/cases/"
                    + Given.id(mys.post("/cases", body("countryOfAsylum", "MYS", "individuals", persons)), 201);
            Given.id(mys.step(path, "/admission", body("caseloadId", Given.last(caseload))), 200);
            if (name.equals("closed")) {
                Given.id(mys.step(path, "/closure", body("reason", "NO_CONTACT")), 200);
            }
            all.put(name, UUID.fromString(Given.last(path)));
        });
        return all;
    }
}

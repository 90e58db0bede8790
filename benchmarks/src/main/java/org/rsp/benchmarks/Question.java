package org.rsp.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list or search, as somebody asks for it.
 *
 * @param body of a search; a list has none
 */
record Question(String account, String path, @Nullable String body) {

    private static final String SEARCHES = "/individuals/searches";

    private static Question list(String account, String path) {
        return new Question(account, path, null);
    }

    private static Question search(String account, String body) {
        return new Question(account, SEARCHES, body);
    }

    static Question worklist(String account) {
        return list(account, "/cases?limit=50");
    }

    /** Every list and every search of the service: with many rows of one's own, with few old ones, and with the rows of all. */
    static List<Question> all(String caseload, long cases) {
        var all = new ArrayList<Question>();
        for (String account : List.of("mys", "aus", "unhcr")) {
            all.add(worklist(account));
            all.add(list(account, "/cases?limit=50&status=ADMITTED"));
            all.add(list(account, "/cases?limit=50&status=CLOSED"));
            all.add(list(account, "/cases?limit=50&caseloadId=" + caseload));
            all.add(search(account, "{\"name\":\"Nu17 Invented1017\"}"));
            all.add(search(account, "{\"name\":\"Nu17\",\"bornOn\":\"1990\",\"sex\":\"F\",\"nationality\":\"MMR\"}"));
            all.add(search(account, "{\"caseNumber\":\"G-" + cases / 2 + "\"}"));
        }
        for (String path : List.of(
                "/cases/" + GeneratedCases.id(1),
                "/cases/" + GeneratedCases.id(1) + "/timeline",
                "/tasks?limit=50",
                "/stuck-resources?limit=50",
                "/specific-needs?limit=50",
                "/screenings?limit=50",
                "/referrals?limit=50",
                "/subject-requests?limit=50",
                "/status-determinations?limit=50",
                "/status-decisions?limit=50",
                "/record-links?limit=50",
                "/transfers?limit=50",
                "/processing-groups?limit=50",
                "/arrangements?limit=50",
                "/caseloads?limit=50",
                "/event-subscriptions?limit=50",
                "/events?limit=50")) {
            all.add(list("mys", path));
        }
        for (String path : List.of("/reception-checks?limit=50", "/detections?limit=50", "/statistics/decisions")) {
            all.add(list("rso", path));
        }
        return all;
    }

    String words() {
        return account + (body == null ? " GET " + path : " POST " + path + " " + body);
    }
}

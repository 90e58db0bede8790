package org.rsp.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * New asylum applications in Malaysia in 2022 by country of origin. Published rows count different things (persons or
 * cases, new applications or appeals, one procedure or another), and adding those would be wrong: this reader refuses a
 * file that holds more than one kind.
 */
final class Origins {

    static final String SOURCE = "UNHCR Refugee Data Finder (CC BY 4.0), new asylum applications in Malaysia in 2022";
    private static final List<String> KIND =
            List.of("year", "coa_iso", "procedure_type", "app_type", "dec_level", "app_pc");

    private Origins() {}

    static Map<String, Integer> inMalaysia2022() {
        return read(
                Resource.text("asylum-applications-malaysia-2022.csv").lines().toList());
    }

    static Map<String, Integer> read(List<String> lines) {
        var table = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        List<String> columns = table.getFirst();
        var rows = table.subList(1, table.size());
        var kinds = rows.stream()
                .map(row -> KIND.stream()
                        .map(column -> row.get(columns.indexOf(column)))
                        .toList())
                .distinct()
                .toList();
        if (kinds.size() != 1 || !kinds.getFirst().getLast().equals("P")) {
            throw new IllegalArgumentException("the figures must be persons of one year, country and procedure");
        }
        var persons = new TreeMap<String, Integer>();
        for (List<String> row : rows) {
            String origin = row.get(columns.indexOf("coo_iso"));
            int applied = (int) Double.parseDouble(row.get(columns.indexOf("applied")));
            if (persons.put(origin, applied) != null) {
                throw new IllegalArgumentException(origin + " stands in two rows");
            }
        }
        return persons;
    }
}

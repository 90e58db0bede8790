package org.rsp.caseload.documents;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.reference.CodeEntry;
import org.rsp.caseload.reference.CodeTables;
import org.rsp.platform.icao.MrzCode;

class MrzCodeTest {

    @Test
    void the_codes_of_a_zone_are_those_of_the_table_of_countries() {
        var listed = CodeTables.load().get("country").entries();
        var ofIcao = listed.stream()
                .filter(e -> "ICAO".equals(e.kind()))
                .map(CodeEntry::code)
                .collect(toCollection(TreeSet::new));
        var known = Arrays.stream(MrzCode.values()).map(Enum::name).collect(toCollection(TreeSet::new));
        known.add("D");
        assertEquals(ofIcao, known);
        listed.stream()
                .filter(e -> "ISO".equals(e.kind()))
                .forEach(e -> assertEquals(e.code(), MrzCode.country(e.code()).orElseThrow()));
        assertEquals("DEU", MrzCode.country("D").orElseThrow());
    }
}

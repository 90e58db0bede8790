package org.rsp.caseload.determinations;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What leads to a closer look at whether somebody is to be excluded; it never decides (RSD-8). Every assessment answers all of
 * them, so that an answer that is asked for tells nobody of a need that is told to few.
 */
enum ExclusionTrigger {
    ALLEGED_PERPETRATOR("LP-AP"),
    CRIMINAL_RECORD("LP-CR"),
    ARMED_FORCES_OR_GROUP("LP-AF"),
    FORCED_ACTS("TR-HO"),
    STATE_SECURITY_ROLE(""),
    WARRANT_OR_EXTRADITION("");

    private final String need;

    ExclusionTrigger(String need) {
        this.need = need;
    }

    /** Those that a person's specific needs point to. */
    static List<ExclusionTrigger> of(Set<String> needs) {
        return Stream.of(values()).filter(each -> needs.contains(each.need)).toList();
    }
}

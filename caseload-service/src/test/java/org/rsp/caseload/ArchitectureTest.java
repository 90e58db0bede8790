package org.rsp.caseload;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rsp.platform.testing.ServiceArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return ServiceArchitecture.of("org.rsp.caseload")
                .features(
                        "appointments",
                        "arrangements",
                        "assistance",
                        "bestinterests",
                        "caseloads",
                        "cases",
                        "centres",
                        "consents",
                        "decisions",
                        "detections",
                        "determinations",
                        "documents",
                        "groups",
                        "guardians",
                        "identity",
                        "integrity",
                        "links",
                        "needs",
                        "permits",
                        "reception",
                        "recusals",
                        "placements",
                        "quality",
                        "reference",
                        "rights",
                        "safety",
                        "screening",
                        "solutions",
                        "statistics",
                        "stays",
                        "tasks",
                        "trafficking",
                        "transfers")
                .without("Consumer")
                .codes("custodian", "organisation", "receiver", "reason", "joining", "procedure", "step")
                .openIds("arrangementId", "caseloadId", "centreId")
                .tests();
    }
}

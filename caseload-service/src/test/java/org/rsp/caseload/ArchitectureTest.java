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
                        "arrangements",
                        "caseloads",
                        "cases",
                        "decisions",
                        "determinations",
                        "documents",
                        "groups",
                        "identity",
                        "links",
                        "needs",
                        "reference",
                        "rights")
                .without("Consumer")
                .codes("custodian", "organisation", "reason", "joining")
                .openIds("arrangementId", "caseloadId")
                .tests();
    }
}

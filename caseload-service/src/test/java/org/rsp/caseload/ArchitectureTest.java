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
                        "consents",
                        "decisions",
                        "determinations",
                        "documents",
                        "groups",
                        "identity",
                        "links",
                        "needs",
                        "permits",
                        "reference",
                        "rights",
                        "safety",
                        "screening",
                        "stays",
                        "tasks",
                        "transfers")
                .without("Consumer")
                .codes("custodian", "organisation", "receiver", "reason", "joining", "procedure", "step")
                .openIds("arrangementId", "caseloadId")
                .tests();
    }
}

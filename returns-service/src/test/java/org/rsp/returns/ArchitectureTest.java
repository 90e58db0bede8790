package org.rsp.returns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rsp.platform.testing.ServiceArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return ServiceArchitecture.of("org.rsp.returns")
                .features(
                        "agreements",
                        "checklist",
                        "checks",
                        "costs",
                        "counselling",
                        "departures",
                        "disclosure",
                        "guards",
                        "identification",
                        "movements",
                        "orders",
                        "readmission",
                        "reintegration",
                        "returns",
                        "safety",
                        "statistics",
                        "suspensions",
                        "traveldocuments")
                .without("Constraint")
                .codes("custodian", "organisation", "reason")
                .openIds("agreementId", "allocationId", "fundId", "movementId")
                .tests();
    }
}

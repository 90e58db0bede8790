package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A state of origin of somebody in the case. With the custodian, as every row of a case. */
@Embeddable
record CaseOrigin(
        @Column(updatable = false) String custodian,
        @Column(updatable = false) String country) {}

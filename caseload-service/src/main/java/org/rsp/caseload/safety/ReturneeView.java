package org.rsp.caseload.safety;

import static org.rsp.platform.access.FieldClass.P1;

import java.util.UUID;
import org.rsp.platform.access.Classified;

/**
 * Whom a return would be of, to the service that returns people: where the person is recorded, and no more of who it is than what decides how the person
 * is returned.
 *
 * @param child whether the person may be a child, by any record of the person
 */
record ReturneeView(
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P1) boolean child) {}

package org.rsp.returns.safety;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a person is recorded, by the service that has the cases.
 *
 * @param child whether the person may be a child
 * @param askedAt when that was asked: later than that, anything may have happened
 */
public record Returnee(UUID individualId, UUID caseId, String custodian, boolean child, Instant askedAt) {}

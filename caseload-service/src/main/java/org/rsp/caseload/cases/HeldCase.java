package org.rsp.caseload.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.CaseFacts;

/**
 * A case of the caller's own that stays as it is until the transaction ends.
 *
 * @param agreeing who of the persons agrees to be told of to the organisation that was asked about
 */
public record HeldCase(UUID id, CaseFacts facts, List<CasePerson> persons, Set<UUID> agreeing) {}

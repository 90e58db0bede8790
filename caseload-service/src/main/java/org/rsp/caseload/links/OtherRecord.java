package org.rsp.caseload.links;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The other record as one side is told of it (LNK-6).
 *
 * @param individualId its real id if it is the reader's own, else the reader's own token for it
 * @param custodian null as long as it is not told
 */
record OtherRecord(UUID individualId, @Nullable String custodian) {}

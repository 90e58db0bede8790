package org.rsp.caseload.trafficking;

import java.util.UUID;

/**
 * Whose record says that the person is, or may be, a victim of trafficking. For deciding, and told to nobody as it is (TIP-8).
 *
 * @param undecided whether nobody has looked yet into the signs that were seen
 * @param reflecting whether the time to recover and reflect lasts
 */
public record Victim(UUID individualId, boolean undecided, boolean reflecting) {}

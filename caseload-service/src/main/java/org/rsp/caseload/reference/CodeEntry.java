package org.rsp.caseload.reference;

import org.jspecify.annotations.Nullable;

/**
 * One code of a table. What a table does not tell of its codes is absent.
 *
 * @param partOf the code of the same table that this one is a part of
 * @param kind what sort of entry it is, in the table's own words
 * @param iso the code of ISO that means the same
 * @param restricted who has it is told to few
 * @param older comes in with data from elsewhere and is not given anew
 */
public record CodeEntry(
        String code,
        String name,
        @Nullable String partOf,
        @Nullable String kind,
        @Nullable String iso,
        @Nullable Boolean restricted,
        @Nullable Boolean older) {}

package org.rsp.returns.agreements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A party and what it has said. */
record AgreementPartyView(
        @Classified(P0) String organisation,
        @Classified(P0) AgreementRole role,
        @Classified(P0) @Nullable Instant signedAt,
        @Classified(P0) @Nullable Instant ratifiedAt,
        @Classified(P0) @Nullable Instant suspendedAt,
        @Classified(P0) @Nullable LocalDate denouncedFrom) {

    static AgreementPartyView of(AgreementParty party) {
        return new AgreementPartyView(
                party.organisation(),
                party.role(),
                party.signedAt(),
                party.ratifiedAt(),
                party.suspendedAt(),
                party.denouncedFrom());
    }
}

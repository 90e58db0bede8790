package org.rsp.caseload.consents;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** What a person has said to one kind of return, for the custodian. */
record ReturnConsentView(
        @Classified(value = P1, custodianOnly = true) UUID id,
        @Classified(value = P1, custodianOnly = true) long version,
        @Classified(value = P1, custodianOnly = true) ReturnConsentState status,
        @Classified(value = P1, custodianOnly = true) UUID individualId,
        @Classified(value = P1, custodianOnly = true) UUID caseId,
        @Classified(value = P1, custodianOnly = true) String custodian,

        @Classified(value = P2, custodianOnly = true) @Nullable
        ConsentSaying says,

        @Classified(value = P2, custodianOnly = true) @Nullable
        ReturnKind kind,

        @Classified(value = P2, custodianOnly = true) @Nullable
        ConsentGiver by,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String language,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String interpreter,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String witness,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String text,

        @Classified(value = P2, custodianOnly = true) @Nullable
        LocalDate counselledOn,

        @Classified(value = P1, custodianOnly = true) Instant recordedAt,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String confirmedBy,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static ReturnConsentView of(ReturnConsent consent, Decision told, Actor actor) {
        return new ReturnConsentView(
                told.id(consent.id()),
                consent.version(),
                consent.state(),
                told.id(consent.individualId()),
                told.id(consent.caseId()),
                consent.custodian(),
                told.tellCustodian(P2, consent::says),
                told.tellCustodian(P2, consent::kind),
                told.tellCustodian(P2, consent::by),
                told.tellCustodian(P2, consent::language),
                told.tellCustodian(P2, consent::interpreter),
                told.tellCustodian(P2, consent::witness),
                told.tellCustodian(P2, consent::text),
                told.tellCustodian(P2, consent::counselledOn),
                consent.recordedAt(),
                told.tellCustodian(P2, consent::confirmedBy),
                told.toCustodian() ? consent.open(actor) : List.of(),
                told.withheld(ReturnConsentView.class));
    }
}

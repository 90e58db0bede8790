package org.rsp.returns.costs;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A line in the ledger of a return. Amounts are decimals in words, with the digits of their currency; those of a counter-line are below nothing. */
record CostLineView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable CostLineState status,
        @Classified(P2) @Nullable CostKind kind,
        @Classified(P2) @Nullable LocalDate incurredOn,
        @Classified(P2) @Nullable LocalDate bookedOn,
        @Classified(P2) @Nullable String voucher,
        @Classified(P2) @Nullable String amount,
        @Classified(P2) @Nullable String currency,
        @Classified(P2) @Nullable List<CostShareView> payers,
        @Classified(P2) @Nullable UUID agreementId,
        @Classified(P2) @Nullable UUID reverses,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** Who bears how much of it. */
    record CostShareView(
            @Classified(P2) Payer payer,
            @Classified(P2) String amount,
            @Classified(P2) @Nullable UUID allocationId) {}

    static CostLineView of(CostLine line, Decision told, Actor actor) {
        return new CostLineView(
                told.id(line.id()),
                line.version(),
                told.id(line.returnId()),
                told.id(line.individualId()),
                told.id(line.caseId()),
                line.custodian(),
                told.tell(P2, line::state),
                told.tell(P2, line::kind),
                told.tell(P2, line::incurredOn),
                told.tell(P2, line::bookedOn),
                told.tell(P2, line::voucher),
                told.tell(P2, () -> line.amount().text()),
                told.tell(P2, () -> line.amount().currency().getCurrencyCode()),
                told.tell(P2, () -> payers(line)),
                told.tell(P2, line::agreementId),
                told.tell(P2, () -> reversed(line.reverses(), told)),
                told.toCustodian() ? line.open(actor) : List.of(),
                told.withheld(CostLineView.class));
    }

    private static List<CostShareView> payers(CostLine line) {
        return line.shares().stream()
                .map(share -> new CostShareView(share.payer(), share.amount().text(), share.allocationId()))
                .toList();
    }

    private static @Nullable UUID reversed(@Nullable UUID reverses, Decision told) {
        return reverses == null ? null : told.id(reverses);
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "CostLineView";
    }
}

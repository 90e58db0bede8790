package org.rsp.returns.costs;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** What the lines of a return make together, for each currency apart. */
record CostLedgerView(
        @Classified(P1) UUID returnId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable Integer lines,
        @Classified(P2) @Nullable List<CurrencyTotalView> totals,
        @Classified(P0) List<FieldClass> withheld) {

    /** All that is booked in one currency, by who bears it and by what it is for. */
    record CurrencyTotalView(
            @Classified(P2) String currency,
            @Classified(P2) String sum,
            @Classified(P2) List<PayerTotalView> payers,
            @Classified(P2) List<KindTotalView> kinds) {

        static CurrencyTotalView of(CostLedger.Total total) {
            return new CurrencyTotalView(
                    total.sum().currency().getCurrencyCode(),
                    total.sum().text(),
                    total.byPayer().entrySet().stream()
                            .map(each -> new PayerTotalView(
                                    each.getKey(), each.getValue().text()))
                            .toList(),
                    total.byKind().entrySet().stream()
                            .map(each -> new KindTotalView(
                                    each.getKey(), each.getValue().text()))
                            .toList());
        }
    }

    /** What one payer bears. */
    record PayerTotalView(
            @Classified(P2) Payer payer, @Classified(P2) String sum) {}

    /** What one kind of cost makes. */
    record KindTotalView(
            @Classified(P2) CostKind kind, @Classified(P2) String sum) {}

    static CostLedgerView of(UUID returnId, String custodian, CostLedger ledger, Decision told) {
        return new CostLedgerView(
                told.id(returnId),
                custodian,
                told.tell(P2, ledger::lines),
                told.tell(P2, () -> ledger.totals().stream()
                        .map(CurrencyTotalView::of)
                        .toList()),
                told.withheld(CostLedgerView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "CostLedgerView";
    }
}

package org.rsp.returns.costs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on cost lines. */
final class CostRequests {

    private static final String AMOUNT = "[0-9]{1,15}(\\.[0-9]{1,4})?";
    private static final String AMOUNT_WORDS = "say it as a decimal, such as \"120.50\"";
    private static final String CURRENCY = "[A-Z]{3}";
    private static final String CURRENCY_WORDS = "name the currency by ISO 4217";

    private CostRequests() {}

    record NewCostLine(
            @NotNull CostKind kind,
            @NotNull LocalDate incurredOn,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_/-]{1,39}", message = "name the voucher by its number")
            String voucher,

            @NotNull @Pattern(regexp = AMOUNT, message = AMOUNT_WORDS)
            String amount,

            @NotNull @Pattern(regexp = CURRENCY, message = CURRENCY_WORDS)
            String currency,

            @Nullable @Size(min = 1, max = 5, message = "name who bears it, or leave it out")
            List<@NotNull @Valid NewCostShare> payers) {

        record NewCostShare(
                @NotNull Payer payer,

                @Nullable @Pattern(regexp = AMOUNT, message = AMOUNT_WORDS)
                String amount,

                @Nullable @Min(1) @Max(10_000) Integer parts,
                @Nullable UUID allocationId) {

            CostCommand.Book.Bearing said() {
                return new CostCommand.Book.Bearing(payer, amount, parts, allocationId);
            }
        }

        CostCommand.Book toCommand() {
            return new CostCommand.Book(
                    kind,
                    incurredOn,
                    voucher,
                    amount,
                    currency,
                    payers == null
                            ? List.of()
                            : payers.stream().map(NewCostShare::said).toList());
        }
    }

    record CostLineReversal(@NotNull CostReversal reason) {}
}

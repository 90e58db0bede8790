package org.rsp.returns.costs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** The bodies of the operations on funds and on what is allocated from them. */
final class FundRequests {

    private static final String AMOUNT = "[0-9]{1,15}(\\.[0-9]{1,4})?";
    private static final String AMOUNT_WORDS = "say it as a decimal, such as \"120.50\"";
    private static final String CURRENCY = "[A-Z]{3}";
    private static final String CURRENCY_WORDS = "name the currency by ISO 4217";

    private FundRequests() {}

    record NewFund(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the court by its code")
            String court,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_/-]{1,39}", message = "name the judgment by its number")
            String judgment,

            @NotNull LocalDate judgedOn,
            @NotNull AssetKind asset,

            @NotNull @Pattern(regexp = AMOUNT, message = AMOUNT_WORDS)
            String value,

            @NotNull @Pattern(regexp = CURRENCY, message = CURRENCY_WORDS)
            String currency,

            @NotNull @Pattern(regexp = "[01](\\.[0-9]{1,4})?", message = "say it as a decimal, such as \"0.75\"")
            String transferableShare,

            @NotNull LegalBasis legalBasis) {

        FundCommand.RecordAsset toCommand() {
            return new FundCommand.RecordAsset(
                    court, judgment, judgedOn, asset, value, currency, transferableShare, legalBasis);
        }
    }

    record VictimsReserve(
            @NotNull @Pattern(regexp = AMOUNT, message = AMOUNT_WORDS)
            String amount,

            @NotNull @Pattern(regexp = CURRENCY, message = CURRENCY_WORDS)
            String currency) {

        FundCommand.ReserveForVictims toCommand() {
            return new FundCommand.ReserveForVictims(amount, currency);
        }
    }

    record FundConfirmation(@NotNull LocalDate finalOn) {}

    record FundClosing(@NotNull ClosingOfFund declaration) {
        enum ClosingOfFund {
            CLOSE
        }
    }

    record FundSettingAside(@NotNull FundWithdrawal reason) {}

    record NewAllocation(
            @NotNull
            @Pattern(
                    regexp = "[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}",
                    message = "name a state by ISO 3166-1 alpha-3, or UNHCR, IOM, RSO, NGO-…")
            String organisation,

            @NotNull @Pattern(regexp = AMOUNT, message = AMOUNT_WORDS)
            String amount,

            @NotNull @Pattern(regexp = CURRENCY, message = CURRENCY_WORDS)
            String currency) {

        AllocationCommand.Make toCommand() {
            return new AllocationCommand.Make(organisation, amount, currency);
        }
    }

    record AllocationGivingBack(@NotNull GivingBack declaration) {
        enum GivingBack {
            GIVE_BACK
        }
    }
}

package org.rsp.returns.orders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on removal orders and on offers of voluntary return. */
final class OrderRequests {

    private OrderRequests() {}

    record NewVoluntaryOffer(
            @NotNull LocalDate madeOn,
            @NotNull LocalDate answerBy,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "name the language by ISO 639")
            String language) {

        OfferCommand.Make toCommand() {
            return new OfferCommand.Make(madeOn, answerBy, language);
        }
    }

    record OfferAcceptance(@NotNull Accepting declaration) {
        enum Accepting {
            ACCEPTS
        }
    }

    record OfferRefusal(
            @NotNull Declining declaration, @Nullable LocalDate answeredOn) {

        enum Declining {
            DECLINES
        }
    }

    record OfferLapse(@NotNull Lapsing declaration) {
        enum Lapsing {
            NOT_ANSWERED
        }
    }

    record NewRemovalOrder(
            @NotNull LocalDate decidedOn,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the authority by its code")
            String authority,

            @NotNull RemovalGround ground,
            @NotNull @Min(1) @Max(365) Integer remedyDays) {

        OrderCommand.Issue toCommand() {
            return new OrderCommand.Issue(decidedOn, authority, ground, remedyDays);
        }
    }

    record OrderServing(
            @NotNull LocalDate servedOn,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "name the language by ISO 639")
            String language) {

        OrderCommand.Serve toCommand() {
            return new OrderCommand.Serve(servedOn, language);
        }
    }

    record OrderRemedy(@NotNull Lodging declaration) {
        enum Lodging {
            REMEDY_LODGED
        }
    }

    record RemedyDismissal(@NotNull Dismissing declaration) {
        enum Dismissing {
            REMEDY_DISMISSED
        }
    }

    record OrderQuashing(@NotNull Quashing reason) {}
}

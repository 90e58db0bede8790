package org.rsp.caseload.consents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.caseload.reference.Coded;

/** The bodies of the operations on consents to return. */
final class ReturnConsentRequests {

    private ReturnConsentRequests() {}

    record NewReturnConsent(
            @NotNull ConsentSaying says,
            @NotNull ReturnKind kind,
            @Nullable ConsentGiver by,

            @Nullable @Coded("language") String language,

            @Nullable @Size(min = 1, max = 100) String interpreter,

            @Nullable @Size(min = 1, max = 100) String witness,

            @Nullable
            @Size(min = 1, max = 40)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "name the version by its code")
            String text,

            @Nullable LocalDate counselledOn,
            @Nullable Boolean written) {

        ConsentStatement toStatement() {
            return new ConsentStatement(
                    says, kind, by, language, interpreter, witness, text, counselledOn, Boolean.TRUE.equals(written));
        }
    }

    record ConsentConfirmation(@NotNull ConfirmingDeclaration declaration) {

        /** What somebody says who was there when the person said it. */
        enum ConfirmingDeclaration {
            WAS_THERE
        }
    }

    record ReturnConsentSettingAside(@NotNull ReturnConsentCommand.SetAside.ConsentSettingAside reason) {}
}

package org.rsp.caseload.consents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.permits.ReturnKind;

/**
 * What a person says to one kind of return, and how it came about. Of a withdrawal nothing more is asked than that it is one.
 *
 * @param language in which the person was counselled and said it, ISO 639-3
 * @param interpreter who interpreted; nobody where the person and the counsellor speak the language
 * @param witness who was there from outside the staff; it decides nothing, since one account has typed it
 * @param text the version of the text that the person has signed
 */
record ConsentStatement(
        ConsentSaying says,
        ReturnKind kind,
        @Nullable ConsentGiver by,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String witness,
        @Nullable String text,
        @Nullable LocalDate counselledOn,
        boolean written) {

    static ConsentStatement withdrawal(ReturnKind kind) {
        return new ConsentStatement(ConsentSaying.WITHDRAWS, kind, null, null, null, null, null, null, false);
    }
}

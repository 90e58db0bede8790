package org.rsp.returns.traveldocuments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Refusal;

/** What becomes of a travel document after days that no request can wait for. */
class TravelDocumentLifeTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2026, 3, 1);
    private static final LocalDate ANSWER_BY = ASKED_ON.plusDays(30);

    private static By by(Role role, LocalDate day) {
        return new By(
                new Actor("somebody", "test", "MYS", Set.of(role)),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static By officer(LocalDate day) {
        return by(Role.RETURNS_OFFICER, day);
    }

    private static TravelDocument applied(boolean silenceAgrees) {
        var document = TravelDocument.plan(
                new UUID(1, 1),
                new TravelDocument.Of(new UUID(1, 2), new UUID(1, 3), new UUID(1, 4), "MYS"),
                new TravelDocumentCommand.Plan(TravelDocumentKind.LAISSEZ_PASSER, "LKA", "LKA"),
                officer(ASKED_ON));
        document.applyFor(
                new TravelDocumentCommand.ApplyFor(ASKED_ON, null),
                new ApplicationTerm(ANSWER_BY, silenceAgrees, silenceAgrees ? new UUID(1, 5) : null),
                officer(ASKED_ON));
        return document;
    }

    private static TravelDocument silent() {
        var document = applied(true);
        document.deemAgreed(by(Role.SERVICE, ANSWER_BY.plusDays(1)));
        return document;
    }

    private static TravelDocumentCommand.Issue said(LocalDate issuedOn) {
        return new TravelDocumentCommand.Issue(issuedOn, issuedOn.plusDays(180), "XA0000001", true);
    }

    @SuppressWarnings("unchecked") // what is in it nobody opens here
    private static Encrypted<String> sealed() {
        return (Encrypted<String>)
                Objects.requireNonNull(new EncryptedColumn().convertToEntityAttribute(new byte[] {1}));
    }

    private static TravelDocumentEvent.Issued issued(TravelDocument document, LocalDate day) {
        var done = document.issue(said(day), sealed(), officer(day));
        return (TravelDocumentEvent.Issued) done.event();
    }

    private static Journey journey(LocalDate arrival, boolean provisionalAgreed) {
        return new Journey("LKA", arrival, provisionalAgreed, issuedOn -> issuedOn.plusDays(180));
    }

    @Test
    void TDO_6_who_was_silent_has_agreed_to_a_provisional_document_that_is_issued_after_that() {
        var document = silent();
        assertEquals(TravelDocumentKind.COMMON_PROVISIONAL, document.kind());
        assertEquals("MYS", document.issuer());
        var before = said(ANSWER_BY);
        assertThrows(Refusal.class, () -> TravelDocumentRule.checkIssue(before, document, ANSWER_BY.plusDays(9)));
        var after = ANSWER_BY.plusDays(1);
        TravelDocumentRule.checkIssue(said(after), document, after);
        assertTrue(issued(document, after).late());
        assertEquals(Optional.empty(), document.whyNobodyTravelsOnIt(journey(after.plusDays(3), true)));
        assertEquals(
                Optional.of("NO_AGREEMENT_IN_FORCE"), document.whyNobodyTravelsOnIt(journey(after.plusDays(3), false)));
    }

    @Test
    void TDO_8_silence_has_no_second_effect() {
        assertTrue(applied(true).isDeemedAgreedBySilence());
        assertFalse(applied(false).isDeemedAgreedBySilence());
        assertFalse(silent().isDeemedAgreedBySilence());
        var acknowledged = applied(true);
        acknowledged.acknowledge(new TravelDocumentCommand.AcknowledgeApplicationFor(ASKED_ON), officer(ASKED_ON));
        assertFalse(acknowledged.isDeemedAgreedBySilence());
    }

    @Test
    void TDO_9_what_is_there_on_the_last_day_is_not_late() {
        assertFalse(issued(applied(false), ANSWER_BY).late());
        assertTrue(issued(applied(false), ANSWER_BY.plusDays(1)).late());
    }

    @Test
    void somebody_is_waited_for_until_the_day_that_was_agreed() {
        assertEquals(ANSWER_BY, applied(true).dayNamed());
        assertNull(silent().dayNamed());
    }
}

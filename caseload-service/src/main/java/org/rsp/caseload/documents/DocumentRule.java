package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.icao.DocumentIssuer;
import org.rsp.platform.icao.DocumentNumber;
import org.rsp.platform.icao.MrzCode;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What the record of a document must say to be one, and what may be done with the document. None of it changes anything of the person's record (DOC-5). */
final class DocumentRule {

    private DocumentRule() {}

    /** What was said and what stands in the zone, brought together. */
    record ReadDocument(String issuer, DocumentContent content) {}

    static ReadDocument read(DocumentCommand.Enter said, LocalDate today) {
        var given = said.zone();
        var zone = given == null ? null : zone(given, said.seen(), today);
        var data = zone == null ? null : zone.data();
        var issuer = agreed("/issuer", said.issuer(), data == null ? null : issuer(data), i -> i);
        if (issuer == null || !DocumentIssuer.isKnown(issuer)) {
            throw Refusal.field(
                    "/issuer", "DOC-1", "Name who issued it by ISO 3166-1 alpha-3 or by ICAO's code of an issuer.");
        }
        var content = new DocumentContent(
                agreed("/number", said.number(), data == null ? null : number(data), DocumentNumber::normalised),
                said.nameAsWritten(),
                said.issuedOn(),
                agreed("/expiresOn", said.expiresOn(), data == null ? null : data.expiresOn(), day -> day),
                zone == null || given == null ? null : DocumentContent.ReadZone.of(zone, given.overrideReason()));
        checkDays(content, today);
        return new ReadDocument(issuer, content);
    }

    private static MachineReadableZone zone(DocumentCommand.ZoneAsGiven given, DocumentSeen seen, LocalDate today) {
        if (seen == DocumentSeen.PERSON_SAYS) {
            throw Refusal.field(
                    "/zone", "DOC-3", "A zone is read from a document that was seen, or from a copy of it.");
        }
        var read = MachineReadableZone.read(given.lines(), today);
        MrzRule.check(read, Optional.ofNullable(given.overrideReason()).map(MrzRule.ManualOverride::new), "/zone");
        return read;
    }

    private static @Nullable String issuer(MrzData data) {
        return data.issuingCountry() != null
                ? data.issuingCountry()
                : MrzCode.find(data.issuer()).map(Enum::name).orElse(null);
    }

    private static @Nullable String number(MrzData data) {
        return data.documentNumber().isEmpty() ? null : data.documentNumber();
    }

    /** DOC-2: what is said as it was said, else as the zone has it. */
    private static <T> @Nullable T agreed(
            String pointer, @Nullable T said, @Nullable T read, Function<T, Object> compared) {
        if (said != null && read != null && !compared.apply(said).equals(compared.apply(read))) {
            throw Refusal.field(
                    pointer, "DOC-2", "It is not what stands in the zone. Read both again, or leave this out.");
        }
        return said == null ? read : said;
    }

    private static void checkDays(DocumentContent content, LocalDate today) {
        var issued = content.issuedOn();
        if (issued != null && issued.earliest().isAfter(today)) {
            throw Refusal.field("/issuedOn", "DOC-4", "The day of issue is not in the future.");
        }
        if (issued != null && content.expiresOn() != null && content.expiresOn().isBefore(issued.earliest())) {
            throw Refusal.field("/expiresOn", "DOC-4", "A document does not expire before it is issued.");
        }
    }

    /** DOC-6: nobody's document is taken without a receipt. */
    static void check(DocumentCommand.TakeIntoCustody command) {
        if (!command.receiptGiven()) {
            throw Refusal.field(
                    "/receiptGiven", "DOC-6", "Give the holder a receipt first; a document is not taken without one.");
        }
    }

    /** DOC-7: nothing of a person goes to a state from which the person's case is kept. */
    static void check(DocumentCommand.HandOver command, String issuer, CaseFacts facts) {
        if (facts.isKeptFrom(command.handedTo()) || DocumentIssuer.is(issuer, command.handedTo())) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "DOC-7",
                            false,
                            "The document goes to no state that is an origin in the case or gave it, nor to any state"
                                    + " while an origin is not known.")),
                    List.of());
        }
    }

    static void check(ExaminationFindings findings, LocalDate today) {
        if (findings.examinedOn().isAfter(today)) {
            throw Refusal.field("/examinedOn", "DOC-9", "The day of the examination is not in the future.");
        }
    }
}

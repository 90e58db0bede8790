package org.rsp.caseload.documents;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.time.PartialDate;

/** A document as far as the caller is told of it. What an examination found is never among it. */
record DocumentView(
        @Classified(P2) UUID id,
        @Classified(P2) long version,
        @Classified(P2) DocumentState status,
        @Classified(P2) UUID individualId,
        @Classified(P2) UUID caseId,
        @Classified(P2) String custodian,
        @Classified(P2) DocumentType type,
        @Classified(P2) String issuer,
        @Classified(P2) DocumentSeen seen,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String number,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String nameAsWritten,

        @Classified(P2) @Nullable PartialDate issuedOn,
        @Classified(P2) @Nullable LocalDate expiresOn,

        @Classified(value = P2, custodianOnly = true) @Nullable
        DocumentZone zone,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Set<DocumentDifference> differences,

        @Classified(P2) Instant recordedAt,
        @Classified(P2) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What was read from the machine-readable zone. A correct one proves no authenticity. */
    record DocumentZone(
            @Classified(P2) MrzFormat format,
            @Classified(P2) List<String> lines,
            @Classified(P2) ZoneNationality nationality,
            @Classified(P2) List<ZoneFinding> findings,
            @Classified(P2) @Nullable String overrideReason) {

        static DocumentZone of(DocumentContent.ReadZone zone) {
            return new DocumentZone(
                    zone.format(),
                    zone.lines(),
                    ZoneNationality.of(zone),
                    zone.findings().stream().map(ZoneFinding::of).toList(),
                    zone.overrideReason());
        }
    }

    /** What the nationality field says, which is no word on the person's nationality and none on an origin. */
    record ZoneNationality(
            @Classified(P2) @Nullable String code,
            @Classified(P2) MrzNationality.Status status,
            @Classified(P2) @Nullable String country) {

        static ZoneNationality of(DocumentContent.ReadZone zone) {
            var meaning = zone.meaning();
            return new ZoneNationality(zone.nationality(), meaning.status(), meaning.country());
        }
    }

    /** What the reader noticed, and what to do about it. */
    record ZoneFinding(
            @Classified(P2) int line,
            @Classified(P2) int from,
            @Classified(P2) int to,
            @Classified(P2) MrzFinding.What what,
            @Classified(P2) String advice) {

        static ZoneFinding of(MrzFinding finding) {
            return new ZoneFinding(
                    finding.line(),
                    finding.from(),
                    finding.to(),
                    finding.what(),
                    finding.what().advice());
        }
    }

    /**
     * @param content absent where it was erased
     * @param differences from the person's record, looked at only if they may be told
     */
    static DocumentView of(
            IdentityDocument document,
            @Nullable DocumentContent content,
            Decision.Fact<Set<DocumentDifference>> differences,
            Decision decision,
            Actor actor) {
        var told = content == null ? new DocumentContent(null, null, null, null, null) : content;
        var zone = told.zone();
        return new DocumentView(
                decision.id(document.id()),
                document.version(),
                document.state(),
                decision.id(document.individualId()),
                decision.id(document.caseId()),
                document.custodian(),
                document.type(),
                document.issuer(),
                document.seen(),
                decision.tellCustodian(P2, told::number),
                decision.tellCustodian(P2, told::nameAsWritten),
                told.issuedOn(),
                told.expiresOn(),
                zone == null ? null : decision.tellCustodian(P2, () -> DocumentZone.of(zone)),
                decision.tellCustodian(P2, differences),
                document.recordedAt(),
                document.updatedAt(),
                decision.toCustodian() ? DocumentTransition.LIFECYCLE.open(document.state(), actor.roles()) : List.of(),
                decision.withheld(DocumentView.class));
    }

    @Override
    public String toString() {
        return "DocumentView[" + id + "]";
    }
}

package org.rsp.caseload.documents;

import static org.rsp.caseload.documents.DocumentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.icao.DocumentIssuer;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** One paper or card of a person, as it was recorded; its content is never changed. What changes is where it is. */
@Entity
@Table(name = "identity_document")
class IdentityDocument implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentType type;

    @Column(updatable = false)
    private String issuer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentSeen seen;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<DocumentContent> content;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Whose document it is. */
    record Holder(UUID individualId, UUID caseId, String custodian) {}

    protected IdentityDocument() {}

    /** The command's content is not taken from it: sealed with the key of the person's case, it comes beside it. */
    static IdentityDocument record(
            UUID id,
            Holder holder,
            DocumentCommand.Enter command,
            String issuer,
            Encrypted<DocumentContent> content,
            By by) {
        var recorded = new IdentityDocument();
        recorded.state = LIFECYCLE.opened(by.actor().roles());
        recorded.id = id;
        recorded.version = 1;
        recorded.individualId = holder.individualId();
        recorded.caseId = holder.caseId();
        recorded.custodian = holder.custodian();
        recorded.type = command.type();
        recorded.issuer = issuer;
        recorded.seen = command.seen();
        recorded.content = content;
        recorded.sealedWith = holder.caseId();
        recorded.recordedAt = by.minute();
        recorded.updatedAt = by.minute();
        return recorded;
    }

    Done recorded(DocumentCommand.Enter command, By by) {
        return done(command.act(), null, null, event(command), by);
    }

    /** Does the act and makes the next version; whether a rule refuses it has been settled before. */
    Done does(DocumentCommand command, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, command.reason(), event(command), by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    DocumentState next(DocumentCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done done(
            DocumentTransition act, @Nullable DocumentState from, @Nullable String reason, DocumentEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private DocumentEvent event(DocumentCommand command) {
        var document = named(id);
        var of = named(caseId);
        var holder = named(individualId);
        return switch (command) {
            case DocumentCommand.Enter _ -> new DocumentEvent.Recorded(document, of, holder, custodian, state);
            case DocumentCommand.TakeIntoCustody c ->
                new DocumentEvent.TakenIntoCustody(document, of, holder, custodian, state, c.reason());
            case DocumentCommand.ReturnToHolder c ->
                new DocumentEvent.ReturnedToHolder(document, of, holder, custodian, state, c.reason());
            case DocumentCommand.HandOver c ->
                new DocumentEvent.HandedOver(document, of, holder, custodian, state, c.reason());
            case DocumentCommand.ReportLost c ->
                new DocumentEvent.ReportedLost(document, of, holder, custodian, state, c.reason());
            case DocumentCommand.Recover c ->
                new DocumentEvent.Recovered(document, of, holder, custodian, state, c.reason());
            case DocumentCommand.Examine _ -> new DocumentEvent.Examined(document, of, holder, custodian, state);
            case DocumentCommand.KeepCopy _ -> new DocumentEvent.CopyKept(document, of, holder, custodian, state);
        };
    }

    private static PersonalId named(UUID id) {
        return new PersonalId(id);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID individualId() {
        return individualId;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    /** That somebody has a document is told with the person's documents. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    DocumentState state() {
        return state;
    }

    DocumentType type() {
        return type;
    }

    /** DOC-12: a state that gave the document does not learn by it where its holder is. */
    @Override
    public boolean isKeptFrom(String organisation) {
        return !custodian.equals(organisation) && DocumentIssuer.is(issuer, organisation);
    }

    String issuer() {
        return issuer;
    }

    DocumentSeen seen() {
        return seen;
    }

    Encrypted<DocumentContent> content() {
        return content;
    }

    /** The case whose key the content was sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

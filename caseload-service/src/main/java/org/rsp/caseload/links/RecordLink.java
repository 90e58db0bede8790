package org.rsp.caseload.links;

import static org.rsp.caseload.links.RecordLinkTransition.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Elsewhere;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.OfCustodian;

/**
 * A link as one custodian knows it: its own record, or both if both are its own, and what it says. Between two custodians each
 * has such a row, with an id, a version and a timeline of its own, so that neither can tell from them what the other said.
 */
@Entity
@Table(name = "record_link")
class RecordLink implements OfCustodian {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private RecordLinkState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RecordLinkKind kind;

    @Column(updatable = false)
    private String custodian;

    /** Both records are the custodian's own. Not counted, because an end may hang on a sealed case (LNK-10). */
    @Column(updatable = false)
    private boolean within;

    /** The same on both sides, and told to neither. */
    @Column(updatable = false)
    private UUID pair;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private List<String> basis;

    @Column(name = "said_by")
    private @Nullable String saidBy;

    /** Who else of the custodian says the same, where both records are its own (LNK-2, LNK-8). */
    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    /** Made by a transfer of the person from one custodian to the other. */
    @Column(name = "carried_over", updatable = false)
    private boolean carriedOver;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts links that were changed in one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "link_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<RecordLinkEnd> ends = new ArrayList<>();

    @Transient
    private boolean sealed;

    protected RecordLink() {}

    static RecordLink open(UUID id, UUID pair, RecordLinkKind kind, String custodian, List<LinkBasis> basis, By by) {
        var opened = new RecordLink();
        opened.id = id;
        opened.version = 1;
        opened.state = RecordLinkState.UNDECIDED;
        opened.kind = kind;
        opened.custodian = custodian;
        opened.pair = pair;
        opened.verdict = Verdict.UNDECIDED;
        opened.basis = codes(basis);
        opened.proposedAt = by.minute();
        opened.updatedAt = by.minute();
        return opened;
    }

    /** Of a person who has gone over to another custodian: by offering and by taking over both have said that it is one person. */
    static RecordLink carriedOver(UUID id, UUID pair, String custodian, By by) {
        var opened = open(id, pair, RecordLinkKind.SECONDARY_MOVEMENT, custodian, List.of(), by);
        opened.carriedOver = true;
        opened.verdict = Verdict.SAME;
        opened.state = RecordLinkState.LINKED;
        return opened;
    }

    void add(UUID endId, LinkedRecord own) {
        ends.add(new RecordLinkEnd(endId, this, ends.size(), own));
        within = ends.size() == 2;
    }

    /** On whichever side: why it was proposed stands on the proposer's alone. */
    Done proposed(By by) {
        return done(
                RecordLinkTransition.PROPOSE,
                null,
                basis.isEmpty() ? null : String.join(" ", basis),
                new RecordLinkEvent.Proposed(personalId(), caseId(), individual(), custodian, state, kind),
                by);
    }

    /** 403 or 409 before anything else is looked at; then what this side alone can be refused for. */
    void mayBeSaid(RecordLinkCommand.Say command, By by) {
        LIFECYCLE.after(state, command.act(), by.actor().roles());
        if (command instanceof RecordLinkCommand.Affirm affirm) {
            RecordLinkRule.checkAffirmation(affirm, awaitsAnother(), saidBy, by.actor(), open(by));
        }
        if (command instanceof RecordLinkCommand.Deny) {
            RecordLinkRule.checkDenial(carriedOver, open(by));
        }
    }

    /** What this side says now; what both have said decides where the link stands, for both. */
    Done say(RecordLinkCommand.Say command, @Nullable RecordLink theirs, By by) {
        if (confirms(command, by)) {
            confirmedBy = by.actor().subject();
        } else {
            saidBy = by.actor().subject();
            confirmedBy = null;
        }
        verdict = command.verdict();
        basis = codes(command.basis());
        var from = state;
        state = settled(theirs);
        version++;
        updatedAt = by.minute();
        var done = done(
                command.act(),
                from,
                command.reason(),
                new RecordLinkEvent.Judged(personalId(), caseId(), individual(), custodian, state, verdict),
                by);
        return theirs == null || theirs.state == state
                ? done
                : done.and(new Elsewhere(theirs), theirs.follow(command.act(), state, by));
    }

    /** Whether a second person says what a first has said (LNK-2, LNK-8); that the affirming one is another is looked at before. */
    private boolean confirms(RecordLinkCommand.Say command, By by) {
        return switch (command) {
            case RecordLinkCommand.Affirm _ -> awaitsAnother();
            case RecordLinkCommand.Deny _ ->
                isWithin()
                        && verdict == Verdict.DIFFERENT
                        && !by.actor().subject().equals(saidBy);
            default -> false;
        };
    }

    /** LNK-3: of one person when both sides say so, of two as soon as one says so. */
    private RecordLinkState settled(@Nullable RecordLink theirs) {
        if (verdict == Verdict.DIFFERENT || (theirs != null && theirs.verdict == Verdict.DIFFERENT)) {
            return RecordLinkState.DIFFERENT;
        }
        return agrees() && (theirs == null || theirs.agrees()) ? RecordLinkState.LINKED : RecordLinkState.UNDECIDED;
    }

    /** Who acted stands in the entry; the row's policy tells each side its own entries only. */
    private Done follow(RecordLinkTransition act, RecordLinkState settled, By by) {
        var from = state;
        state = settled;
        version++;
        updatedAt = by.minute();
        return done(
                act,
                from,
                null,
                new RecordLinkEvent.Settled(personalId(), caseId(), individual(), custodian, state),
                by);
    }

    /** LNK-8: whether the two records count as one person's for a return. */
    boolean counts(@Nullable RecordLink theirs) {
        return !isDenied() || (theirs != null && !theirs.isDenied());
    }

    /** As it must be denied: by two people of the custodian where both records are its own. */
    private boolean isDenied() {
        return verdict == Verdict.DIFFERENT && (!isWithin() || confirmedBy != null);
    }

    private boolean agrees() {
        return verdict == Verdict.SAME && (!isWithin() || confirmedBy != null);
    }

    private boolean awaitsAnother() {
        return isWithin() && verdict == Verdict.SAME && confirmedBy == null;
    }

    private Done done(
            RecordLinkTransition act,
            @Nullable RecordLinkState from,
            @Nullable String reason,
            RecordLinkEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    private static List<String> codes(List<LinkBasis> basis) {
        return basis.stream().map(LinkBasis::name).toList();
    }

    private List<String> open(By by) {
        return LIFECYCLE.open(state, by.actor().roles());
    }

    /** Whether both records are the custodian's own. */
    boolean isWithin() {
        return within;
    }

    /** Whether this transaction finds every end that it has. */
    boolean isWhole() {
        return ends.size() == (within ? 2 : 1);
    }

    /** An end hangs on a sealed case, now. */
    void keepToFew() {
        sealed = true;
    }

    private PersonalId personalId() {
        return new PersonalId(id);
    }

    private PersonalId caseId() {
        return new PersonalId(ends.getFirst().caseId());
    }

    private PersonalId individual() {
        return new PersonalId(ends.getFirst().individualId());
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
    public List<AuditSubject> subjects() {
        return ends.stream().map(RecordLinkEnd::subject).toList();
    }

    RecordLinkState state() {
        return state;
    }

    RecordLinkKind kind() {
        return kind;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    /** Who is not told P2 of the record is not told that it is in a link. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    /** A link between two custodians can cease to exist for one (LNK-5), one with a sealed case is there for few (LNK-10): no clock must tell of it. */
    @Override
    public boolean isStepDue() {
        return within && !sealed;
    }

    UUID pair() {
        return pair;
    }

    Verdict verdict() {
        return verdict;
    }

    List<LinkBasis> basis() {
        return basis.stream().map(LinkBasis::valueOf).toList();
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }

    List<RecordLinkEnd> ends() {
        return ends;
    }
}

package org.rsp.returns.disclosure;

import static org.rsp.returns.disclosure.DisclosureProfileTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.time.PartialDate;
import org.rsp.returns.returns.OfReturn;

/** What a state of origin may be told of the person of one return: put once, and never changed. */
@Entity
@Table(name = "disclosure_profile")
class DisclosureProfile implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private DisclosureProfileState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String name;

    @Column(name = "born_on", updatable = false)
    private @Nullable String bornOn;

    @Column(name = "birth_place", updatable = false)
    private @Nullable String birthPlace;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Sex sex;

    @Column(updatable = false)
    private @Nullable UUID photo;

    @Column(updatable = false)
    private List<String> parents;

    @Column(name = "last_address", updatable = false)
    private @Nullable String lastAddress;

    @Column(updatable = false)
    private List<UUID> documents;

    protected DisclosureProfile() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static DisclosureProfile drawUp(UUID id, Of of, DisclosureCommand.DrawUp said, By by) {
        var profile = new DisclosureProfile();
        profile.id = id;
        profile.version = 1;
        profile.state = LIFECYCLE.opened(by.actor().roles());
        profile.returnId = of.returnId();
        profile.individualId = of.individualId();
        profile.caseId = of.caseId();
        profile.custodian = of.custodian();
        profile.name = said.name();
        profile.bornOn = said.birthDate() == null ? null : said.birthDate().text();
        profile.birthPlace = said.birthPlace();
        profile.sex = said.sex();
        profile.photo = said.photo();
        profile.parents = said.parents();
        profile.lastAddress = said.lastAddress();
        profile.documents = said.documents();
        return profile;
    }

    Done drawnUp(By by) {
        return done(DisclosureProfileTransition.DRAW_UP, null, null, DisclosureProfileEvent.DrawnUp::new, by);
    }

    Done setAside(DisclosureCommand.SetAside command, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, command.because().name(), DisclosureProfileEvent.SetAside::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    DisclosureProfileState next(DisclosureCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** DSC-1: all of it, and nothing else, with the references under the names of who is told. */
    DisclosedProfile told(Naming names) {
        return new DisclosedProfile(
                name,
                birthDate(),
                birthPlace,
                sex,
                photo == null ? null : names.name(photo),
                List.copyOf(parents),
                lastAddress,
                documents.stream().map(names::name).toList(),
                DisclosurePurpose.IDENTIFICATION_FOR_RETURN);
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        DisclosureProfileEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                DisclosureProfileState status);
    }

    private Done done(
            DisclosureProfileTransition act,
            @Nullable DisclosureProfileState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
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
    public UUID returnId() {
        return returnId;
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

    DisclosureProfileState state() {
        return state;
    }

    private @Nullable PartialDate birthDate() {
        return bornOn == null ? null : PartialDate.parse(bornOn);
    }
}

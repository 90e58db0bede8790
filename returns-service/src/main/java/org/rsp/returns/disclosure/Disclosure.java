package org.rsp.returns.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rsp.platform.lifecycle.Acts.By;

/** That a state was told of a profile: which, of whom, since when. Written once, never changed. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @Column(name = "profile_id", updatable = false)
    private UUID profileId;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String requested;

    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;

    protected Disclosure() {}

    static Disclosure of(UUID id, DisclosureProfile profile, String requested, By by) {
        var told = new Disclosure();
        told.id = id;
        told.profileId = profile.id();
        told.returnId = profile.returnId();
        told.individualId = profile.individualId();
        told.caseId = profile.caseId();
        told.custodian = profile.custodian();
        told.requested = requested;
        told.toldOn = by.today();
        return told;
    }
}

package org.rsp.caseload.centres;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an organisation staffs a centre: with how many posts, since when, and from which day no longer. */
@Embeddable
class Staffing {

    private String organisation;

    private int posts;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    protected Staffing() {}

    Staffing(String organisation, int posts, Instant declaredAt) {
        this.organisation = organisation;
        this.posts = posts;
        this.declaredAt = declaredAt;
    }

    String organisation() {
        return organisation;
    }

    int posts() {
        return posts;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    void end(LocalDate on) {
        endsOn = on;
    }

    boolean isThereOn(LocalDate day) {
        return endsOn == null || day.isBefore(endsOn);
    }
}

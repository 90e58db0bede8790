package org.rsp.caseload.consents;

import java.time.Instant;

/**
 * A consent that is the person's last word on a kind of return, as those who decide must know it; told to nobody.
 *
 * @param recordedAt to the moment it was said, whenever it was confirmed: what was claimed and decided since tells whether it still counts
 * @param withGuardian whether a guardian has signed it too
 */
public record LastConsent(Instant recordedAt, boolean withGuardian) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "LastConsent";
    }
}

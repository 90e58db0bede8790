package org.rsp.platform.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;

/** A resource with which one organisation, its custodian, has to deal: where its procedure says so, a step of it is due. */
public interface OfCustodian extends Versioned {

    String custodian();

    /** Who may not be told this class of it is not told that it exists. */
    default FieldClass existence() {
        return FieldClass.P1;
    }

    /** Whether even that it exists is told only to those of the custodian who may be told P4. */
    default boolean isRestricted() {
        return false;
    }

    /** Whether the step that its state asks for is due at all. */
    default boolean isStepDue() {
        return true;
    }

    /** The day by which it is due, where the thing itself names one. */
    default @Nullable LocalDate dayNamed() {
        return null;
    }

    /** The code of the modality in which it is dealt with, where it has one: time frames differ by it. */
    default @Nullable String modalityCode() {
        return null;
    }
}

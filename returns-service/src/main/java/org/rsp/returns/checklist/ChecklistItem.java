package org.rsp.returns.checklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnGuard;

/**
 * One thing that is asked before a return is cleared.
 *
 * @param code never of another item again
 * @param knownBy what the service answers it by: a guard, or the register of agreements; null where an officer does
 */
record ChecklistItem(
        ChecklistTopic topic, String code, @Nullable String knownBy, String question) {

    private static final String AGREEMENTS = "AGREEMENTS";

    boolean isAnsweredByTheService() {
        return knownBy != null;
    }

    boolean isAnsweredByAgreements() {
        return AGREEMENTS.equals(knownBy);
    }

    Optional<ReturnGuard> guard() {
        return Optional.ofNullable(knownBy).filter(by -> !by.equals(AGREEMENTS)).map(ReturnGuard::valueOf);
    }
}

package org.rsp.returns.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.AuditSubject;

/**
 * Something that a state is asked, by the real ids; that state is told the entry's id under its own name for it, and of the other ids nothing.
 *
 * @param id of what asks: an identification, a readmission request
 * @param requested the state that is asked
 * @param receivedOn from which day on it waits
 * @param answerBy the last day to answer, where there is one
 */
public record InboxEntry(
        UUID id,
        long version,
        InboxKind kind,
        String requested,
        UUID returnId,
        AuditSubject about,
        InboxStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate answerBy) {}

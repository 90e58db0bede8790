package org.rsp.returns.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause of an agreement: its text, and what a machine reads of it. Its time limits are kept beside it. */
@Embeddable
class Clause {

    /** From 1, in the order of the agreement. */
    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClauseKind kind;

    /** The library's clause from which it was drafted, if from any. */
    @Column(updatable = false)
    private @Nullable String library;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private List<String> residence;

    @Column(updatable = false)
    private List<String> exceptions;

    protected Clause() {}

    Clause(int position, DraftClause drafted) {
        this.position = position;
        this.kind = drafted.kind();
        this.library = drafted.library();
        this.text = drafted.text();
        this.residence = drafted.residence().stream().map(ResidenceDate::name).toList();
        this.exceptions =
                drafted.exceptions().stream().map(ThirdCountryException::name).toList();
    }

    int position() {
        return position;
    }

    ClauseKind kind() {
        return kind;
    }

    @Nullable
    String library() {
        return library;
    }

    String text() {
        return text;
    }

    List<ResidenceDate> residence() {
        return residence.stream().map(ResidenceDate::valueOf).toList();
    }

    List<ThirdCountryException> exceptions() {
        return exceptions.stream().map(ThirdCountryException::valueOf).toList();
    }
}

package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;

/** A person under the id that the person has or will have, and beside it what is kept sealed: nothing stores the one without the other. */
record SealedPerson(
        UUID id,
        Person person,
        @Nullable Encrypted<Particulars> particulars,
        @Nullable Encrypted<Sensitive> sensitive) {}

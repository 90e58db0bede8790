package org.rsp.platform.crypto;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** The opened data key of one case. Kept for the length of a call, in no field, and never written anywhere. */
public final class CaseKey {

    private final UUID caseId;
    private final Aead cipher;

    CaseKey(UUID caseId, Aead cipher) {
        this.caseId = caseId;
        this.cipher = cipher;
    }

    Aead cipher() {
        return cipher;
    }

    @Override
    public String toString() {
        return "CaseKey[" + caseId + "]";
    }
}

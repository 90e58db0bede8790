package org.rsp.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * By which one service of the platform knows that another has said just this: made and checked with the keys that all services share. It keeps an
 * answer from being made up or changed on its way; how old it may be is for who asked to say.
 */
@Singleton
public class AnswerSeals {

    private final Fingerprints fingerprints;

    AnswerSeals(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * The seal of an answer.
     *
     * @param about what kind of answer it is
     * @param said what it says; none of the words holds the sign between them
     */
    public String of(String about, Object... said) {
        return fingerprints.of(about, joined(said).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the seal is the one of this answer. */
    public boolean isOf(String seal, String about, Object... said) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), of(about, said).getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(Object... said) {
        var words = new String[said.length];
        for (int i = 0; i < said.length; i++) {
            words[i] = said[i].toString();
            if (words[i].indexOf('|') >= 0) {
                throw new IllegalArgumentException("what is sealed is codes, ids and times");
            }
        }
        return String.join("|", words);
    }
}

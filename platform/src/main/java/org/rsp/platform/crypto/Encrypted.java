package org.rsp.platform.crypto;

import java.util.Arrays;

/**
 * A value of type {@code T} that only the {@link Vault} can read, as it stands in its {@code bytea} column. Free text of
 * classes P3 to P5 is kept in no other form.
 */
@SuppressWarnings("UnusedTypeParameter") // it says what comes out when it is opened
public final class Encrypted<T> {

    private final byte[] sealed;

    private Encrypted(byte[] sealed) {
        this.sealed = sealed;
    }

    /** As read from its column. */
    static <T> Encrypted<T> of(byte[] sealed) {
        return new Encrypted<>(sealed.clone());
    }

    byte[] bytes() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Encrypted<?> that && Arrays.equals(sealed, that.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }

    @Override
    public String toString() {
        return "Encrypted[" + sealed.length + " bytes]";
    }
}

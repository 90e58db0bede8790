package org.rsp.platform.crypto;

/** What is sealed cannot be opened, or the keys are not as they must be. Says what and where, never whose or what in it. */
public final class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    VaultFailure(String message) {
        super(message);
    }

    /** The cause's text may quote what it could not read: it is left out. */
    static VaultFailure of(String message, Exception cause) {
        return new VaultFailure(message + " (" + cause.getClass().getSimpleName() + ")");
    }
}

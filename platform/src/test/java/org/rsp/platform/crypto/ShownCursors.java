package org.rsp.platform.crypto;

/** The seal of cursors and links with a key made for the test. */
public final class ShownCursors {

    private ShownCursors() {}

    public static Cursors make() {
        var key = new byte[64];
        key[0] = 1;
        return new Cursors(() -> key);
    }
}

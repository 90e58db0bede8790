package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.platform.blobs.Samples.assertSamePicture;
import static org.rsp.platform.blobs.Samples.bytes;
import static org.rsp.platform.blobs.Samples.chunk;
import static org.rsp.platform.blobs.Samples.inserted;
import static org.rsp.platform.blobs.Samples.join;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.says;
import static org.rsp.platform.blobs.Samples.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PngFileTest {

    private static final byte[] SIGNATURE = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    private static final byte[] HEAD = head(40, 30);
    private static final byte[] DATA = chunk("IDAT", text("picture"));
    private static final byte[] END = chunk("IEND", new byte[0]);
    private static final byte[] WHOLE = join(SIGNATURE, HEAD, DATA, END);
    private static final byte[] PLAIN = Samples.image("png", 40, 30);
    private static final int AFTER_THE_HEAD = 8 + 25;

    private static byte[] head(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(bytes(8, 2, 0, 0, 0))
                        .array());
    }

    private static byte[] stripped(byte[]... parts) {
        return PngFile.stripped(join(parts), 1_200);
    }

    @Test
    void texts_times_EXIF_and_what_follows_the_end_are_gone_and_the_picture_is_the_same() {
        var loaded = join(
                inserted(
                        PLAIN,
                        AFTER_THE_HEAD,
                        chunk("tEXt", text("Author\0" + Samples.PLACE)),
                        chunk("iTXt", text(Samples.PLACE)),
                        chunk("zTXt", text(Samples.PLACE)),
                        chunk("eXIf", text(Samples.PLACE)),
                        chunk("tIME", text("2026")),
                        chunk("iCCP", text(Samples.PLACE))),
                text(Samples.PLACE));
        var stripped = PngFile.stripped(loaded, Samples.PIXELS);
        assertFalse(says(stripped, "GPS"));
        assertSamePicture(PLAIN, stripped);
        assertArrayEquals(PngFile.stripped(PLAIN, Samples.PIXELS), stripped);
    }

    @Test
    void what_colours_are_made_of_stays() {
        var colours = join(
                chunk("gAMA", text("g")),
                chunk("cHRM", text("c")),
                chunk("sRGB", text("s")),
                chunk("sBIT", text("b")),
                chunk("PLTE", text("plt")),
                chunk("tRNS", text("t")),
                chunk("bKGD", text("k")));
        var loaded = join(SIGNATURE, HEAD, colours, DATA, DATA, END);
        assertArrayEquals(loaded, stripped(loaded));
    }

    @Test
    void BLB_1_what_is_not_whole_or_not_as_its_checksums_say_is_refused() {
        assertArrayEquals(WHOLE, stripped(WHOLE));
        for (int length = 0; length < WHOLE.length; length++) {
            var cut = Arrays.copyOf(WHOLE, length);
            refused("BLB-1", () -> stripped(cut));
        }
        for (int at = 8 + 4; at < WHOLE.length; at++) {
            var changed = WHOLE.clone();
            changed[at] ^= 1;
            boolean length = at >= 33 && at < 37 || at >= 52 && at < 56;
            if (!length) {
                refused("BLB-1", () -> stripped(changed));
            }
        }
        refused("BLB-1", () -> stripped(SIGNATURE, DATA, HEAD, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, HEAD, DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, chunk("NEWS", text("x")), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, chunk("te1t", text("x")), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, bytes(0xFF, 0xFF, 0xFF, 0xFF), text("tEXt"), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, HEAD, bytes(0x7F, 0xFF, 0xFF, 0xFF), text("tEXt"), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, chunk("IHDR", new byte[14]), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, head(0, 30), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, head(40, 0), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, head(-1, 30), DATA, END));
        refused("BLB-1", () -> stripped(SIGNATURE, head(40, -1), DATA, END));
        assertArrayEquals(join(SIGNATURE, head(1, 1), DATA, END), stripped(SIGNATURE, head(1, 1), DATA, END));
    }

    @Test
    void BLB_3_a_picture_with_more_pixels_than_are_read_is_refused_before_any_is_unfolded() {
        refused("BLB-3", () -> PngFile.stripped(WHOLE, 1_199));
        refused("BLB-3", () -> stripped(SIGNATURE, head(Integer.MAX_VALUE, Integer.MAX_VALUE), DATA, END));
    }
}

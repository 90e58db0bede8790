package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.blobs.Samples.assertSamePicture;
import static org.rsp.platform.blobs.Samples.bytes;
import static org.rsp.platform.blobs.Samples.inserted;
import static org.rsp.platform.blobs.Samples.join;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.says;
import static org.rsp.platform.blobs.Samples.segment;
import static org.rsp.platform.blobs.Samples.text;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFileTest {

    private static final byte[] PLAIN = Samples.image("jpg", 40, 30);
    private static final byte[] SOI = bytes(0xFF, 0xD8);
    private static final byte[] EOI = bytes(0xFF, 0xD9);
    private static final byte[] JFIF = segment(0xE0, join(text("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1, 0, 0)));
    private static final byte[] FRAME = segment(0xC0, bytes(8, 0, 30, 0, 40, 1, 1, 0x11, 0));
    private static final byte[] SCAN = join(segment(0xDA, bytes(1, 1, 0, 0, 63, 0)), bytes(1, 2, 3));

    private static byte[] stripped(byte[]... parts) {
        return JpegFile.stripped(join(parts), 1_200);
    }

    @Test
    void the_place_the_camera_and_every_comment_are_gone_and_the_picture_is_the_same() {
        var exif = segment(0xE1, text("Exif\0\0MM\0*" + Samples.PLACE));
        var xmp = segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + Samples.PLACE));
        var others = segment(0xED, text("Photoshop 3.0\0" + Samples.PLACE));
        var comment = segment(0xFE, text(Samples.PLACE));
        var loaded = join(inserted(PLAIN, 2, exif, xmp, others, comment), text(Samples.PLACE), PLAIN);
        assertTrue(says(loaded, "GPS"));

        var stripped = JpegFile.stripped(loaded, Samples.PIXELS);

        assertFalse(says(stripped, "GPS"));
        assertFalse(says(stripped, "Exif"));
        assertFalse(says(stripped, "adobe"));
        assertSamePicture(PLAIN, stripped);
        assertArrayEquals(JpegFile.stripped(PLAIN, Samples.PIXELS), stripped);
        assertArrayEquals(stripped, JpegFile.stripped(stripped, Samples.PIXELS), "a second time changes nothing");
    }

    @Test
    void of_JFIF_its_head_stays_without_the_thumbnail_of_what_the_picture_showed_before_it_was_cut() {
        var thumbnail = segment(0xE0, join(text("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1, 1, 1), text("RGB")));
        var extension = segment(0xE0, text("JFXX\0\u0010" + "thumbnail"));
        assertArrayEquals(join(SOI, JFIF, FRAME, SCAN, EOI), stripped(SOI, thumbnail, extension, FRAME, SCAN, EOI));
        var short_ = segment(0xE0, join(text("JFIF\0"), bytes(1, 2, 0, 0, 1, 0)));
        refused("BLB-1", () -> stripped(SOI, short_, FRAME, SCAN, EOI));
        var whole = segment(0xE0, join(text("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1)));
        assertArrayEquals(join(SOI, JFIF, FRAME, SCAN, EOI), stripped(SOI, whole, FRAME, SCAN, EOI));
    }

    @Test
    void of_Adobes_segment_what_says_how_colours_are_kept_stays() {
        var adobe = segment(0xEE, join(text("Adobe"), bytes(0, 100, 0, 0, 0, 0, 1)));
        var longer = segment(0xEE, join(text("Adobe"), bytes(0, 100, 0, 0, 0, 0, 1), text("more")));
        var other = segment(0xEE, text("Other"));
        assertArrayEquals(join(SOI, adobe, FRAME, SCAN, EOI), stripped(SOI, longer, other, FRAME, SCAN, EOI));
        var cut = segment(0xEE, join(text("Adobe"), bytes(0, 100, 0, 0, 0, 0)));
        refused("BLB-1", () -> stripped(SOI, cut, FRAME, SCAN, EOI));
    }

    @Test
    void tables_restarts_stuffed_zeros_and_further_scans_stay_and_fill_bytes_go() {
        var tables = join(
                segment(0xDB, text("q")),
                segment(0xC4, text("h")),
                segment(0xCC, text("a")),
                segment(0xDD, bytes(0, 1)));
        var data = bytes(1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xD7, 0xFF, 0);
        assertArrayEquals(
                join(SOI, tables, FRAME, SCAN, data, SCAN, EOI),
                stripped(SOI, bytes(0xFF), tables, bytes(0xFF, 0xFF), FRAME, SCAN, data, bytes(0xFF), SCAN, EOI));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC9, 0xCA})
    void sequential_and_progressive_pictures_are_taken(int marker) {
        var frame = segment(marker, bytes(8, 0, 30, 0, 40, 1, 1, 0x11, 0));
        assertArrayEquals(join(SOI, frame, SCAN, EOI), stripped(SOI, frame, SCAN, EOI));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x01, 0x02, 0xBF, 0xC3, 0xC5, 0xC8, 0xCB, 0xCD, 0xD0, 0xD8, 0xDC, 0xDE, 0xDF, 0xF0, 0xFD, 0x00})
    void BLB_1_segments_that_no_picture_here_has_are_refused(int marker) {
        refused("BLB-1", () -> stripped(SOI, segment(marker, text("x")), FRAME, SCAN, EOI));
    }

    @Test
    void BLB_1_what_is_not_whole_is_refused() {
        refused("BLB-1", () -> stripped(SOI, EOI));
        refused("BLB-1", () -> stripped(SOI, FRAME, EOI));
        refused("BLB-1", () -> stripped(SOI, SCAN, EOI));
        refused("BLB-1", () -> stripped(SOI, FRAME, FRAME, SCAN, EOI));
        refused("BLB-1", () -> stripped(FRAME, SCAN, EOI));
        refused("BLB-1", () -> stripped(bytes(0xFF, 0xD9), FRAME, SCAN, EOI));
        refused("BLB-1", () -> stripped(SOI, text("x"), FRAME, SCAN, EOI));
        refused("BLB-1", () -> stripped(SOI, bytes(0xFF, 0xE1, 0, 1), FRAME, SCAN, EOI));
        assertEquals(
                stripped(SOI, FRAME, SCAN, EOI).length,
                stripped(SOI, bytes(0xFF, 0xE1, 0, 2), FRAME, SCAN, EOI).length);
        var whole = join(SOI, FRAME, SCAN, EOI);
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            refused("BLB-1", () -> stripped(cut));
        }
    }

    @Test
    void BLB_3_a_picture_with_more_pixels_than_are_read_is_refused_before_any_is_unfolded() {
        assertArrayEquals(join(SOI, FRAME, SCAN, EOI), JpegFile.stripped(join(SOI, FRAME, SCAN, EOI), 1_200));
        refused("BLB-3", () -> JpegFile.stripped(join(SOI, FRAME, SCAN, EOI), 1_199));
        var huge = segment(0xC2, bytes(8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0));
        refused("BLB-3", () -> JpegFile.stripped(join(SOI, huge, SCAN, EOI), Samples.PIXELS));
        for (var none : new byte[][] {bytes(8, 0, 0, 0, 40, 1), bytes(8, 0, 30, 0, 0, 1), bytes(8, 0, 30, 0, 40)}) {
            refused("BLB-1", () -> stripped(SOI, segment(0xC0, none), SCAN, EOI));
        }
        assertTrue(stripped(SOI, segment(0xC0, bytes(8, 0, 1, 0, 1, 1)), SCAN, EOI).length > 0);
    }
}

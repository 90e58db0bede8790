package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.blobs.Samples.join;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.segment;
import static org.rsp.platform.blobs.Samples.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rsp.platform.problem.Refusal;

class BlobIntakeTest {

    private static final int LIMIT = 100_000;

    private final List<byte[]> scanned = new ArrayList<>();
    private final BlobIntake intake = new BlobIntake(LIMIT, Samples.PIXELS, content -> {
        scanned.add(content);
        return ScanResult.CLEAN;
    });

    private static Map<BlobType, byte[]> one() throws IOException {
        var files = new EnumMap<BlobType, byte[]>(BlobType.class);
        files.put(BlobType.JPEG, Samples.image("jpg", 40, 30));
        files.put(BlobType.PNG, Samples.image("png", 40, 30));
        files.put(BlobType.PDF, PdfFileTest.pdf());
        return files;
    }

    @Test
    void a_file_is_what_its_content_is_and_is_scanned_as_it_was_sent() throws IOException {
        for (var each : one().entrySet()) {
            var sent = join(each.getValue(), text("\n"));
            var checked = intake.check(sent);
            assertEquals(each.getKey(), checked.type());
            assertEquals(ScanResult.CLEAN, checked.scan());
            assertArrayEquals(sent, scanned.getLast());
            assertEquals(
                    "CheckedBlob[" + each.getKey() + ", " + checked.content().length + " bytes]", checked.toString());
        }
    }

    @Test
    void BLB_1_every_other_type_is_refused_unscanned() {
        for (var other :
                List.of("", "GIF89a", "<html>", "PK\u0003\u0004", "%PDF", "\u0089PNG\r\n\u001a", "II*\0", "BM")) {
            refused("BLB-1", () -> intake.check(text(other)));
            assertEquals(Optional.empty(), BlobType.find(text(other)));
        }
        assertTrue(scanned.isEmpty());
    }

    @Test
    void BLB_2_a_file_above_the_limit_is_refused_and_one_at_it_is_not() {
        var picture = Samples.image("jpg", 40, 30);
        var fill = new byte[LIMIT - picture.length];
        intake.check(join(picture, fill));
        refused("BLB-2", () -> intake.check(join(picture, fill, new byte[1])));
    }

    @Test
    void what_the_scanner_refuses_is_read_by_nobody() {
        var refusing = new BlobIntake(LIMIT, Samples.PIXELS, _ -> {
            throw BlobRule.NOTHING_FOUND.refusal();
        });
        refused("BLB-5", () -> refusing.check(text("%PDF-what no library reads")));
    }

    /** Ten thousand inputs: noise behind each signature, and real files with a few bytes changed. */
    @Test
    void random_bytes_are_taken_or_refused_and_nothing_else() throws IOException {
        var dice = new Random(20261122);
        var whole = List.copyOf(one().values());
        var heads = List.of(
                new byte[0],
                join(Samples.bytes(0xFF, 0xD8), segment(0xE0, text("JFIF\0"))),
                Arrays.copyOf(whole.get(1), 33),
                text("%PDF-1.7\n1 0 obj\n<<"));
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] input;
            if (i % 2 == 0) {
                var noise = new byte[dice.nextInt(300)];
                dice.nextBytes(noise);
                input = join(heads.get(dice.nextInt(heads.size())), noise);
            } else {
                input = whole.get(dice.nextInt(whole.size())).clone();
                for (int changes = dice.nextInt(4); changes >= 0; changes--) {
                    input[dice.nextInt(input.length)] = (byte) dice.nextInt(256);
                }
            }
            try {
                assertFalse(intake.check(input).content().length == 0);
                taken++;
            } catch (Refusal expected) {
                refused++;
            }
        }
        assertTrue(taken > 500 && refused > 5_000, taken + " taken, " + refused + " refused");
    }
}

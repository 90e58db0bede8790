package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Small real files, and what people and programs put into them beside what they show. */
final class Samples {

    static final long PIXELS = 40_000_000;
    static final String PLACE = "GPS 3.1390N 101.6869E Hidden Invented";

    private Samples() {}

    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var dice = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, dice.nextInt(1 << 24));
            }
        }
        return picture;
    }

    static byte[] image(String format, int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture(width, height), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertSamePicture(byte[] one, byte[] other) {
        var expected = decoded(one);
        var actual = decoded(other);
        assertEquals(expected.getWidth(), actual.getWidth());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                assertEquals(expected.getRGB(x, y), actual.getRGB(x, y));
            }
        }
    }

    static boolean says(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] body) {
        return join(bytes(0xFF, marker, (body.length + 2) >> 8, body.length + 2), body);
    }

    /** After the first bytes of the file. */
    static byte[] inserted(byte[] file, int at, byte[]... parts) {
        var before = ByteBuffer.wrap(file, 0, at);
        var head = new byte[at];
        before.get(head);
        var tail = new byte[file.length - at];
        System.arraycopy(file, at, tail, 0, tail.length);
        return join(head, join(parts), tail);
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String type, byte[] body) {
        var named = join(text(type), body);
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    static void refused(String rule, org.junit.jupiter.api.function.Executable work) {
        var refusal = assertThrows(Refusal.class, work);
        assertEquals(CommonProblem.FIELD_NOT_VALID, refusal.type());
        assertEquals(rule, refusal.violations().getFirst().code());
    }

    static void refusedWith(CommonProblem type, org.junit.jupiter.api.function.Executable work) {
        assertEquals(type, assertThrows(Refusal.class, work).type());
    }
}

package org.rsp.platform.blobs;

import static org.rsp.platform.blobs.BlobRule.KNOWN_TYPE;
import static org.rsp.platform.blobs.BlobRule.UNFOLDED_SIZE;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG image, chunk by chunk (ISO/IEC 15948). Kept is what its picture and its colours are made of; texts, times, EXIF, further
 * frames and whatever follows its end are not.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int HEAD = 13;
    private static final int AROUND = 12;

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> COLOURS = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD");

    private final ByteBuffer in;
    private final long pixels;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngFile(byte[] content, long pixels) {
        this.in = ByteBuffer.wrap(content);
        this.pixels = pixels;
    }

    /** The picture alone; refused when it is no whole PNG, or has more pixels than this. */
    static byte[] stripped(byte[] content, long pixels) {
        try {
            return new PngFile(content, pixels).read();
        } catch (BufferUnderflowException cutOff) {
            throw KNOWN_TYPE.refusal();
        }
    }

    private byte[] read() {
        copy(SIGNATURE);
        KNOWN_TYPE.require(chunk().equals("IHDR"));
        boolean picture = false;
        var type = chunk();
        while (!type.equals("IEND")) {
            KNOWN_TYPE.require(!type.equals("IHDR"));
            picture |= type.equals("IDAT");
            type = chunk();
        }
        KNOWN_TYPE.require(picture);
        return out.toByteArray();
    }

    private String chunk() {
        int start = in.position();
        int length = in.getInt();
        var name = new byte[4];
        in.get(name);
        var type = new String(name, StandardCharsets.ISO_8859_1);
        KNOWN_TYPE.require(type.matches("[A-Za-z]{4}") && length >= 0);
        if (in.remaining() < length) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + length);
        KNOWN_TYPE.require(in.getInt() == checksum(start + 4, length + 4));
        if (type.equals("IHDR")) {
            head(start + 8, length);
        }
        if (PICTURE.contains(type) || COLOURS.contains(type)) {
            in.position(start);
            copy(length + AROUND);
        } else {
            // a small first letter says that a picture can be shown without it
            KNOWN_TYPE.require(Character.isLowerCase(type.charAt(0)));
        }
        return type;
    }

    private void head(int at, int length) {
        KNOWN_TYPE.require(length == HEAD);
        long width = in.getInt(at);
        long height = in.getInt(at + Integer.BYTES);
        KNOWN_TYPE.require(width > 0 && height > 0);
        if (width * height > pixels) {
            throw UNFOLDED_SIZE.refusal();
        }
    }

    private int checksum(int from, int length) {
        var crc = new CRC32();
        crc.update(in.array(), from, length);
        return (int) crc.getValue();
    }

    private void copy(int length) {
        var bytes = new byte[length];
        in.get(bytes);
        out.writeBytes(bytes);
    }
}

package org.rsp.platform.blobs;

import static org.rsp.platform.blobs.BlobRule.KNOWN_TYPE;
import static org.rsp.platform.blobs.BlobRule.UNFOLDED_SIZE;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG image, segment by segment (ITU-T T.81, annex B). Kept is what its picture is made of; where and when it was taken, the thumbnail
 * of what it showed before it was cut, comments, profiles and whatever follows its end are not.
 */
final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int DAC = 0xCC;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;

    /** Identifier, version, units and density: a thumbnail would follow. */
    private static final int JFIF_HEAD = 12;

    private static final int ADOBE = 12;

    private final ByteBuffer in;
    private final long pixels;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean sized;
    private boolean scanned;

    private JpegFile(byte[] content, long pixels) {
        this.in = ByteBuffer.wrap(content);
        this.pixels = pixels;
    }

    /** The picture alone; refused when it is no whole JPEG, or has more pixels than this. */
    static byte[] stripped(byte[] content, long pixels) {
        try {
            return new JpegFile(content, pixels).read();
        } catch (BufferUnderflowException cutOff) {
            throw KNOWN_TYPE.refusal();
        }
    }

    private byte[] read() {
        KNOWN_TYPE.require(marker() == SOI);
        mark(SOI);
        int marker = marker();
        while (marker != EOI) {
            segment(marker);
            if (marker == SOS) {
                entropyCoded();
            }
            marker = marker();
        }
        KNOWN_TYPE.require(scanned);
        mark(EOI);
        return out.toByteArray();
    }

    /** Any number of fill bytes may stand before a marker; they are dropped. */
    private int marker() {
        KNOWN_TYPE.require(octet() == 0xFF);
        int marker = octet();
        while (marker == 0xFF) {
            marker = octet();
        }
        return marker;
    }

    private void segment(int marker) {
        int length = in.getShort() & 0xFFFF;
        KNOWN_TYPE.require(length >= 2);
        var body = new byte[length - 2];
        in.get(body);
        if (isFrame(marker)) {
            frame(body);
        } else if (marker == SOS) {
            KNOWN_TYPE.require(sized);
            scanned = true;
        }
        keep(marker, body);
    }

    /** Sequential and progressive; not the lossless kind, nor the hierarchical, which holds more than one picture. */
    private static boolean isFrame(int marker) {
        return (marker >= 0xC0 && marker <= 0xC2) || marker == 0xC9 || marker == 0xCA;
    }

    private void frame(byte[] body) {
        KNOWN_TYPE.require(!sized && body.length >= 6);
        var size = ByteBuffer.wrap(body);
        long lines = size.getShort(1) & 0xFFFF;
        long samples = size.getShort(3) & 0xFFFF;
        KNOWN_TYPE.require(lines > 0 && samples > 0);
        if (lines * samples > pixels) {
            throw UNFOLDED_SIZE.refusal();
        }
        sized = true;
    }

    private void keep(int marker, byte[] body) {
        if (isFrame(marker) || marker == SOS || marker == DHT || marker == DAC || marker == DQT || marker == DRI) {
            write(marker, body, body.length);
        } else if (marker == APP0 && isNamed(body, "JFIF\0")) {
            KNOWN_TYPE.require(body.length >= JFIF_HEAD);
            var head =
                    ByteBuffer.allocate(JFIF_HEAD + 2).put(body, 0, JFIF_HEAD).array();
            write(marker, head, head.length);
        } else if (marker == APP14 && isNamed(body, "Adobe")) {
            KNOWN_TYPE.require(body.length >= ADOBE);
            write(marker, body, ADOBE);
        } else {
            KNOWN_TYPE.require((marker >= APP0 && marker <= APP15) || marker == COM);
        }
    }

    private static boolean isNamed(byte[] body, String name) {
        return new String(body, 0, Math.min(body.length, name.length()), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** To the next marker that is none of the picture's own: a stuffed zero, or a restart. */
    private void entropyCoded() {
        while (true) {
            int each = octet();
            if (each == 0xFF) {
                int next = octet();
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 2);
                    return;
                }
                out.write(each);
                each = next;
            }
            out.write(each);
        }
    }

    private void write(int marker, byte[] body, int length) {
        mark(marker);
        out.write((length + 2) >> 8);
        out.write(length + 2);
        out.write(body, 0, length);
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int octet() {
        return in.get() & 0xFF;
    }
}

package org.rsp.platform.blobs;

import static org.rsp.platform.blobs.BlobRule.UNFOLDED_SIZE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much of a PDF unfolds, before anything is built of it: a library that reads one holds in memory what it unfolds, and a few
 * kilobytes can be made to unfold to gigabytes.
 */
final class Inflation {

    private static final long EACH = 32L << 20;
    private static final long ALL = 128L << 20;
    private static final int EACH_COSTS = 1 << 10;
    private static final int OPENINGS = 250_000;

    private static final String STREAM = "stream";
    private static final int ZLIB_HEAD = 2;

    /** What unfolds by rules that are not looked at here, a name in disguise, more than one in a list, or one that stands elsewhere. */
    private static final Pattern FOLDED_OTHERWISE =
            Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?![A-Za-z])"
                    + "|/[A-Za-z]*#[0-9A-Fa-f]{2}"
                    + "|/Filter\\s*\\[[^\\]/]*/[^\\]/]*/"
                    + "|/Filter\\s*+(?:\\[\\s*+)?[0-9%]");

    private Inflation() {}

    /** Whatever looks like a stream counts, wherever it stands: what a library takes for one must be among them. */
    static void check(byte[] pdf) {
        // one byte is one character, so that an index in one is an index in the other
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        UNFOLDED_SIZE.require(openings(pdf) <= OPENINGS && isPlainlyFolded(text));
        long all = 0;
        try (var inflater = new Inflater(true)) {
            var sink = new byte[1 << 16];
            for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
                int begin = begin(text, at + STREAM.length()) + ZLIB_HEAD;
                if (begin < pdf.length && !text.startsWith("end", at - 3)) {
                    inflater.reset();
                    inflater.setInput(pdf, begin, pdf.length - begin);
                    all += EACH_COSTS + unfolded(inflater, sink);
                    UNFOLDED_SIZE.require(all <= ALL);
                }
            }
        }
    }

    /** Each array and dictionary becomes an object many times its size. */
    private static int openings(byte[] pdf) {
        int found = 0;
        for (int i = 0; i < pdf.length; i++) {
            if (pdf[i] == '[' || (pdf[i] == '<' && i > 0 && pdf[i - 1] == '<')) {
                found++;
            }
        }
        return found;
    }

    private static boolean isPlainlyFolded(String text) {
        return !FOLDED_OTHERWISE.matcher(text).find();
    }

    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && " \r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** What is read counts as well: much can be read of which nothing comes. */
    private static long unfolded(Inflater inflater, byte[] sink) {
        try {
            int count = inflater.inflate(sink);
            while (count > 0 && inflater.getBytesWritten() <= EACH) {
                count = inflater.inflate(sink);
            }
        } catch (DataFormatException notFolded) {
            // what came out before is what a library would take
        }
        UNFOLDED_SIZE.require(inflater.getBytesWritten() <= EACH);
        return Math.max(inflater.getBytesRead(), inflater.getBytesWritten());
    }

    /** What one stream unfolds to; refused when it is more than so many bytes. */
    static byte[] first(byte[] folded, int most) {
        var sink = new byte[most + 1];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(folded, ZLIB_HEAD, Math.max(0, folded.length - ZLIB_HEAD));
            int length = filled(inflater, sink);
            UNFOLDED_SIZE.require(length <= most);
            return Arrays.copyOf(sink, length);
        }
    }

    private static int filled(Inflater inflater, byte[] sink) {
        try {
            int length = inflater.inflate(sink);
            for (int count = length; count > 0; length += count) {
                count = inflater.inflate(sink, length, sink.length - length);
            }
        } catch (DataFormatException notFolded) {
            // as above
        }
        return Math.toIntExact(inflater.getBytesWritten());
    }
}

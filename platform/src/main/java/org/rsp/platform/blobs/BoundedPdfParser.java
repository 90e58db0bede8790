package org.rsp.platform.blobs;

import static org.rsp.platform.blobs.BlobRule.UNFOLDED_SIZE;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF and stops when more would be built of it than it may hold: a few kilobytes can be folded that become millions of
 * objects, and the memory is everybody's.
 */
final class BoundedPdfParser extends PDFParser {

    /** Numbers, names, strings, arrays and dictionaries, and what a list of objects says that there are. */
    private static final int OBJECTS = 250_000;

    private static final int UNFOLDED = 2 << 20;
    private static final int ROW = 1 << 16;
    private static final Set<COSBase> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private int objects;

    private BoundedPdfParser(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
        spend(listed(pdf));
    }

    /** As it is written and not as it might have been meant: to look for objects where no list names them is to read without bounds. */
    static PDDocument read(byte[] pdf) throws IOException {
        return new BoundedPdfParser(pdf).parse(false);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        spend(1);
        return super.parseDirObject();
    }

    /** Objects in a stream, and a list of where the objects are in one, are read by other parsers, which count nothing. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (stream.containsKey(COSName.FIRST)) {
            spend(tokens(unfolded(stream)));
        }
        if (stream.containsKey(COSName.W)) {
            // a row may be as short as a byte
            spend(unfolded(stream).length);
        }
        return stream;
    }

    private void spend(int more) {
        objects += more;
        UNFOLDED_SIZE.require(objects <= OBJECTS);
    }

    private static byte[] unfolded(COSStream stream) throws IOException {
        requireShortRow(only(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)));
        var filter = only(stream.getFilters());
        UNFOLDED_SIZE.require(filter == null || FLATE.contains(filter));
        try (var raw = stream.createRawInputStream()) {
            var bytes = raw.readAllBytes();
            return filter == null ? bytes : Inflation.first(bytes, UNFOLDED);
        }
    }

    /** Of more than one the file was refused before. */
    private static @Nullable COSBase only(@Nullable COSBase item) {
        return item instanceof COSArray list ? list.size() == 0 ? null : list.getObject(0) : item;
    }

    /** A row is made room for before any of it is read. */
    private static void requireShortRow(@Nullable COSBase how) {
        if (how instanceof COSDictionary predicted) {
            var row = Stream.of(COSName.COLUMNS, COSName.COLORS, COSName.BITS_PER_COMPONENT)
                    .mapToLong(key -> Math.clamp(predicted.getInt(key, 1), 0L, ROW + 1L))
                    .reduce(1, (a, b) -> a * b);
            UNFOLDED_SIZE.require(row <= ROW);
        }
    }

    /** The rows of a plain list: each says at its end that its object is in use, or was. */
    private static int listed(byte[] pdf) {
        int found = 0;
        for (int i = 1; i < pdf.length; i++) {
            if ((pdf[i] == 'n' || pdf[i] == 'f') && pdf[i - 1] == ' ') {
                found++;
            }
        }
        return found;
    }

    private static int tokens(byte[] text) {
        int found = 0;
        boolean within = false;
        for (byte each : text) {
            boolean delimiter = "[]<>()/{}%".indexOf(each) >= 0;
            boolean space = each <= ' ' && each >= 0;
            if (delimiter || (!space && !within)) {
                found++;
            }
            within = !delimiter && !space;
        }
        return found;
    }
}

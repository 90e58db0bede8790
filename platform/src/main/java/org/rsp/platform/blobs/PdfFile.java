package org.rsp.platform.blobs;

import static org.rsp.platform.blobs.BlobRule.KNOWN_TYPE;
import static org.rsp.platform.blobs.BlobRule.NO_ACTIVE_CONTENT;
import static org.rsp.platform.blobs.BlobRule.UNFOLDED_SIZE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Refusal;

/**
 * A PDF (ISO 32000), written anew from what its pages are made of. What it says of its author and its making, what earlier
 * versions of it held, and what its photographs say beside their picture is gone.
 */
final class PdfFile {

    private static final Set<String> SAID_BESIDE = Set.of("Metadata", "PieceInfo", "LastModified", "Thumb");

    private static final Set<String> ACTIVE_KEYS = Set.of(
            "JS", "JavaScript", "EmbeddedFiles", "EF", "AF", "XFA", "RichMediaContent", "FFilter", "OpenAction", "AA");

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "URI",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> KINDS = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private final long pixels;
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfFile(long pixels) {
        this.pixels = pixels;
    }

    /** The pages alone; refused when it is no PDF that can be read, does something, or holds other files. */
    static byte[] stripped(byte[] content, long pixels) {
        Inflation.check(content);
        try (var document = BoundedPdfParser.read(content)) {
            NO_ACTIVE_CONTENT.require(!document.isEncrypted());
            new PdfFile(pixels).strip(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (Refusal refused) {
            throw refused;
        } catch (InvalidPasswordException encrypted) {
            throw NO_ACTIVE_CONTENT.refusal();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw KNOWN_TYPE.refusal();
        }
    }

    private void strip(PDDocument document) throws IOException {
        KNOWN_TYPE.require(document.getNumberOfPages() > 0);
        var trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        visit(trailer);
        while (!open.isEmpty()) {
            var each = open.pop();
            if (each instanceof COSArray array) {
                array.forEach(this::visit);
            } else if (each instanceof COSDictionary dictionary) {
                strip(dictionary);
                dictionary.getValues().forEach(this::visit);
            }
        }
    }

    /** By a list of what is still to be seen, and not by calls in calls: who writes a PDF decides how deep it is. */
    private void visit(@Nullable COSBase item) {
        var value = item instanceof COSObject reference ? reference.getObject() : item;
        if ((value instanceof COSArray || value instanceof COSDictionary) && seen.add(value)) {
            open.push(value);
        }
    }

    private void strip(COSDictionary dictionary) throws IOException {
        SAID_BESIDE.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        NO_ACTIVE_CONTENT.require(dictionary.keySet().stream().noneMatch(key -> ACTIVE_KEYS.contains(key.getName()))
                && !ACTIONS.contains(name(dictionary, COSName.S))
                && !KINDS.contains(name(dictionary, COSName.SUBTYPE)));
        if (dictionary instanceof COSStream stream) {
            // its bytes would be in another file
            NO_ACTIVE_CONTENT.require(!stream.containsKey(COSName.F));
            UNFOLDED_SIZE.require(
                    Math.max(0, stream.getLong(COSName.WIDTH)) * Math.max(0, stream.getLong(COSName.HEIGHT)) <= pixels);
            stripJpeg(stream);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private void stripJpeg(COSStream stream) throws IOException {
        var filters = new PDStream(stream).getFilters();
        if (filters.isEmpty() || !JPEG.contains(filters.getLast().getName())) {
            return;
        }
        byte[] picture;
        try (var in = new PDStream(stream).createInputStream(JPEG)) {
            picture = JpegFile.stripped(in.readAllBytes(), pixels);
        }
        if (filters.size() > 1) {
            stream.removeItem(COSName.DECODE_PARMS);
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(picture);
        }
    }
}

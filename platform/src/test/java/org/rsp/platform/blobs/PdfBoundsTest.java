package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.blobs.PdfFileTest.name;
import static org.rsp.platform.blobs.PdfFileTest.pdf;
import static org.rsp.platform.blobs.PdfFileTest.stripped;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few bytes of which much would be built. */
class PdfBoundsTest {

    @Test
    void BLB_3_a_few_kilobytes_that_unfold_to_much_are_refused_before_a_library_sees_them() throws IOException {
        var folded = deflated(new byte[33 << 20]);
        var bomb = Samples.join(text("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\r\n"), folded);
        refused("BLB-3", () -> Inflation.check(bomb));
        refused("BLB-3", () -> stripped(bomb));
        refused("BLB-3", () -> Inflation.check(text("<</Filter[/FlateDecode\n/FlateDecode]>>")));
        refused("BLB-3", () -> Inflation.check(text("[".repeat(250_001))));
        refused("BLB-3", () -> Inflation.check(text("<<".repeat(250_002))));
        Inflation.check(text("[".repeat(250_000)));
        for (var disguised : List.of(
                "/Filter[/ASCII85Decode/FlateDecode]",
                "/Filter[/LZWDecode /DCTDecode]",
                "/Filter [/Fl#61teDecode /DCTDecode]",
                "/Filter[5 0 R 6 0 R]",
                "/Filter 5 0 R",
                "/Filter%a comment\n/FlateDecode")) {
            refused("BLB-3", () -> Inflation.check(text("<<" + disguised + ">>stream")));
        }
        Inflation.check(text("<</Filter[/FlateDecode]>>stream"));
        Inflation.check(pdf());
    }

    @Test
    void BLB_3_many_streams_that_unfold_to_much_together_are_refused() throws IOException {
        var folded = deflated(new byte[31 << 20]);
        var one = Samples.join(text(" stream\n"), folded, text("\nendstream"));
        Inflation.check(Samples.join(one, one, one, one));
        refused("BLB-3", () -> Inflation.check(Samples.join(one, one, one, one, one)));
    }

    @Test
    void BLB_3_streams_of_which_nothing_comes_count_by_what_is_read() {
        // empty blocks, of which nothing unfolds: each stream is followed by all that come after it
        var nothing = new byte[5 * 2_000];
        for (int i = 0; i < nothing.length; i += 5) {
            nothing[i + 3] = (byte) 0xFF;
            nothing[i + 4] = (byte) 0xFF;
        }
        var one = Samples.join(text("stream\n  "), nothing);
        Inflation.check(one);
        refused("BLB-3", () -> Inflation.check(text("stream\n".repeat(1 << 17))));
    }

    /** A page beside which hang so many of something, in a file as it is written by default: objects in a folded stream. */
    private static byte[] folded(int count, Supplier<COSBase> each) throws IOException {
        return pdf(
                document -> {
                    var many = new COSArray();
                    for (int i = 0; i < count; i++) {
                        many.add(each.get());
                    }
                    document.getPage(0).getCOSObject().setItem(name("Anything"), many);
                },
                CompressParameters.DEFAULT_COMPRESSION);
    }

    @Test
    void BLB_3_a_folded_stream_of_very_many_objects_is_refused() throws IOException {
        stripped(folded(50_000, COSArray::new));
        assertTrue(folded(260_000, COSArray::new).length < 2_000);
        List<Supplier<COSBase>> kinds =
                List.of(COSArray::new, COSDictionary::new, () -> COSInteger.get(7), () -> new COSString(""));
        for (var kind : kinds) {
            var bomb = folded(260_000, kind);
            refused("BLB-3", () -> stripped(bomb));
        }
    }

    @Test
    void BLB_3_very_many_objects_are_refused_unfolded_as_well() throws IOException {
        var many = pdf(document -> {
            var strings = new COSArray();
            for (int i = 0; i < 260_000; i++) {
                strings.add(new COSString(""));
            }
            document.getPage(0).getCOSObject().setItem(name("Anything"), strings);
        });
        refused("BLB-3", () -> stripped(many));
    }

    private static byte[] withList(String dictionary, byte[] list) {
        var head = "%PDF-1.7\n";
        return Samples.join(
                text(head + "1 0 obj\n<</Type/XRef/Length " + list.length + dictionary + ">>\nstream\r\n"),
                list,
                text("\nendstream\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n"));
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(out)) {
            folding.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void BLB_3_a_folded_list_of_very_many_places_is_refused() throws IOException {
        var size = "/Filter/FlateDecode/Size 3000000/Root 1 0 R/W[1 0 0]";
        refused("BLB-3", () -> stripped(withList(size, deflated(new byte[260_000]))));
        refused("BLB-3", () -> stripped(withList(size, deflated(new byte[3_000_000]))));
        refused("BLB-1", () -> stripped(withList(size, deflated(new byte[100]))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                "/Filter/FlateDecode/DecodeParms[<</Predictor 12/Columns 60000/Colors 32>>]",
                "/Filter/DCTDecode"
            })
    void BLB_3_a_list_whose_rows_are_too_long_or_that_is_a_picture_is_refused(String how) throws IOException {
        var list = deflated(new byte[100]);
        refused("BLB-3", () -> stripped(withList("/Size 5/Root 1 0 R/W[1 2 1]" + how, list)));
    }

    @Test
    void BLB_3_a_plain_list_of_very_many_places_is_refused() {
        var head = "%PDF-1.7\n";
        var rows = "0000000009 00000 n \n".repeat(250_001);
        refused(
                "BLB-3",
                () -> stripped(text(head + "xref\n0 250001\n" + rows + "trailer\n<</Size 250001>>\nstartxref\n"
                        + head.length() + "\n%%EOF\n")));
    }

    @Test
    void BLB_1_objects_are_not_looked_for_where_no_list_names_them() throws IOException {
        var whole = pdf();
        stripped(whole);
        var without = Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref"));
        refused("BLB-1", () -> stripped(without));
    }
}

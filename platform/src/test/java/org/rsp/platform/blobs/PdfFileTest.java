package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.blobs.Samples.inserted;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.says;
import static org.rsp.platform.blobs.Samples.segment;
import static org.rsp.platform.blobs.Samples.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    interface Change {
        void in(PDDocument document) throws IOException;
    }

    static byte[] pdf() throws IOException {
        return pdf(_ -> {});
    }

    static byte[] pdf(Change change) throws IOException {
        return pdf(change, CompressParameters.NO_COMPRESSION);
    }

    static byte[] pdf(Change change, CompressParameters how) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.in(document);
            var out = new ByteArrayOutputStream();
            document.save(out, how);
            return out.toByteArray();
        }
    }

    static byte[] stripped(byte[] content) {
        return PdfFile.stripped(content, Samples.PIXELS);
    }

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    @Test
    void author_making_and_metadata_are_gone_and_the_pages_stay() throws IOException {
        var loaded = pdf(document -> {
            document.getDocumentInformation().setAuthor(Samples.PLACE);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(document, new ByteArrayInputStream(text(Samples.PLACE))));
            var application = new COSDictionary();
            application.setItem(name("Private"), new COSString(Samples.PLACE));
            document.getPage(0).getCOSObject().setItem(name("PieceInfo"), application);
            document.addPage(new PDPage());
        });
        assertTrue(says(loaded, "GPS"));
        var stripped = stripped(loaded);
        assertFalse(says(stripped, "GPS"));
        try (var document = Loader.loadPDF(stripped)) {
            assertEquals(2, document.getNumberOfPages());
            assertNull(document.getDocumentInformation().getAuthor());
        }
    }

    @Test
    void what_an_earlier_version_of_it_held_is_gone() throws IOException {
        var first = pdf(document ->
                document.getPage(0).getCOSObject().setItem(name("Contents_"), new COSString(Samples.PLACE)));
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(first)) {
            document.getPage(0).getCOSObject().removeItem(name("Contents_"));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertTrue(says(out.toByteArray(), "GPS"));
        assertFalse(says(stripped(out.toByteArray()), "GPS"));
    }

    @Test
    void a_photograph_in_it_keeps_its_picture_and_loses_its_place() throws IOException {
        var photograph = inserted(Samples.image("jpg", 40, 30), 2, segment(0xE1, text("Exif\0\0" + Samples.PLACE)));
        var loaded = pdf(document -> {
            var image = JPEGFactory.createFromByteArray(document, photograph);
            try (var page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(image, 0, 0);
            }
        });
        assertTrue(says(loaded, "GPS"));
        var stripped = stripped(loaded);
        assertFalse(says(stripped, "GPS"));
        try (var document = Loader.loadPDF(stripped)) {
            var resources = document.getPage(0).getResources();
            var image =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            try (var in = image.getCOSObject().createRawInputStream()) {
                Samples.assertSamePicture(photograph, in.readAllBytes());
            }
        }
        refused("BLB-3", () -> PdfFile.stripped(loaded, 1_199));
    }

    @Test
    void BLB_4_an_encrypted_file_is_refused_with_and_without_a_password() throws IOException {
        for (var password : new String[] {"", "secret"}) {
            var encrypted = pdf(document ->
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
            refused("BLB-4", () -> stripped(encrypted));
        }
    }

    @Test
    void BLB_4_a_file_with_a_script_or_an_attachment_is_refused_compressed_or_not() throws IOException {
        for (var how :
                new CompressParameters[] {CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION}) {
            var script = pdf(
                    document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                    how);
            refused("BLB-4", () -> stripped(script));
            var attachment = pdf(
                    document -> {
                        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                        document.getDocumentCatalog().setNames(names);
                    },
                    how);
            refused("BLB-4", () -> stripped(attachment));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S, Launch",
        "S, SubmitForm",
        "S, ImportData",
        "S, GoToE",
        "Subtype, FileAttachment",
        "Subtype, RichMedia"
    })
    void BLB_4_what_does_something_is_refused_wherever_it_hangs(String key, String value) throws IOException {
        var active = pdf(document -> {
            var dictionary = new COSDictionary();
            dictionary.setItem(name(key), name(value));
            document.getPage(0).getCOSObject().setItem(name("Anything"), dictionary);
        });
        refused("BLB-4", () -> stripped(active));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"})
    void BLB_1_what_has_no_page_is_refused(String content) {
        refused("BLB-1", () -> stripped(text(content)));
    }

    @Test
    void BLB_1_a_page_tree_of_a_hundred_thousand_floors_is_refused_or_taken_and_breaks_nothing() {
        var deep = text("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF");
        refused("BLB-1", () -> stripped(deep));
    }
}

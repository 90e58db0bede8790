package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Small pictures in the place of copies of documents. */
final class Copies {

    private Copies() {}

    static Map<String, Object> png(String side) {
        return of(side, picture("png"));
    }

    static Map<String, Object> of(String side, byte[] file) {
        return body("side", side, "content", Base64.getEncoder().encodeToString(file));
    }

    static byte[] picture(String format) {
        try {
            var out = new ByteArrayOutputStream();
            var image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 1, 0xff8800);
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the last copy of the document, once this one is kept too. */
    static String kept(Client by, String document, Map<String, Object> copy) {
        Given.id(by.step(document, "/copies", copy), 200);
        return "/document-copies/" + by.get(document + "/copies").<String>path("items[-1].id");
    }
}

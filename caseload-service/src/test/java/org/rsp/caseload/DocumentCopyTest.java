package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** Copies of documents: what is kept, who is told, and who may open one. */
@QuarkusTest
class DocumentCopyTest {

    private static final Client MYS = Client.of("MYS");

    private static String link(Client reader, String copy) {
        return reader.get(copy + "/link").then().statusCode(200).extract().path("path");
    }

    private static Response fetched(Client reader, String link) {
        return reader.request().accept("*/*").get(link);
    }

    @Test
    void a_copy_is_kept_listed_and_opened_by_its_link() throws IOException {
        var document = Papers.recorded(MYS);
        Given.id(MYS.step(document, "/copies", Copies.of("FRONT", Copies.picture("jpeg"))), 200);
        var copy = Copies.kept(MYS, document, Copies.png("DATA_PAGE"));
        MYS.get(document + "/copies")
                .then()
                .body("items.side", contains("FRONT", "DATA_PAGE"))
                .body("items.type", contains("JPEG", "PNG"))
                .body("items.version", contains(2, 3))
                .body("items.scan", contains("NOT_SCANNED", "NOT_SCANNED"));
        MYS.get(document + "/timeline").then().body("items.act", hasItem("keepCopyOfDocument"));
        MYS.get(document + "/copies?limit=1").then().body("items", hasSize(1));
        MYS.get(copy + "/link").then().header("Cache-Control", is("no-store"));

        var file = fetched(MYS, link(MYS, copy));
        file.then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Cache-Control", is("no-store"))
                .header("Content-Disposition", endsWith("copy.png\""))
                .header("X-Content-Type-Options", is("nosniff"));
        var shown = ImageIO.read(new ByteArrayInputStream(file.asByteArray()));
        assertEquals(0xff8800, shown.getRGB(1, 1) & 0xffffff, "the picture is the one that was sent");
    }

    @Test
    void DOC_13_a_copy_is_sent_as_base64() {
        var document = Papers.recorded(MYS);
        for (var content : List.of("not base64!", "iVBORw0KGgo\n=", "iVBORw0KGgo")) {
            MYS.step(document, "/copies", body("side", "BACK", "content", content))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/content"))
                    .body("violations.code", hasSize(1));
        }
        MYS.get(document).then().header("ETag", "\"1\"");
    }

    @Test
    void BLB_1_what_is_no_picture_and_no_pdf_is_not_kept_and_the_answer_says_where() {
        var document = Papers.recorded(MYS);
        var text = Copies.of("BACK", "Name: Khin Invented".getBytes(StandardCharsets.UTF_8));
        MYS.step(document, "/copies", text)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/content"))
                .body("violations.code", contains("BLB-1"))
                .body(not(containsString("Khin")));
        MYS.get(document + "/copies").then().body("items", hasSize(0));
    }

    @Test
    void DOC_14_a_copy_is_told_of_and_opened_to_the_custodian_alone() {
        var document = Papers.recorded(MYS);
        var copy = Copies.kept(MYS, document, Copies.png("FRONT"));
        var link = link(MYS, copy);
        var unhcr = Client.of("UNHCR");
        unhcr.get(Given.toldTo("UNHCR", document)).then().statusCode(200);
        unhcr.get(Given.toldTo("UNHCR", document) + "/copies").then().statusCode(404);
        for (var client : List.of(unhcr, Client.of("MMR"))) {
            client.get(copy + "/link").then().statusCode(404);
            client.get(Given.toldTo(client.organisation(), copy) + "/link")
                    .then()
                    .statusCode(404);
            fetched(client, link).then().statusCode(404);
        }
        new Client("MYS", Role.AUDITOR).get(copy + "/link").then().statusCode(403);
        fetched(new Client("MYS", Role.AUDITOR), link).then().statusCode(403);
    }

    @Test
    void BLB_6_a_link_opens_a_copy_to_the_reader_it_was_made_for_and_to_no_colleague() {
        var link = link(MYS, Copies.kept(MYS, Papers.recorded(MYS), Copies.png("FRONT")));
        fetched(new Client("MYS", Role.CASEWORKER), link).then().statusCode(404);
        fetched(MYS, link.substring(0, link.length() - 3) + "AAA").then().statusCode(404);
        fetched(MYS, link).then().statusCode(200);
    }

    @Test
    void a_copy_goes_along_when_its_holder_leaves_the_household() {
        var registered = Given.registered(MYS, 2, "MMR");
        var holder = Given.person(MYS, registered, 1);
        var document = Papers.recorded(MYS, holder, Papers.passport());
        var copy = Copies.kept(MYS, document, Copies.png("FRONT"));
        var leaving = body("leaving", List.of(Families.placing(Given.last(holder), "PA")), "reason", "PROTECTION");
        Given.id(MYS.step(registered, "/splits", leaving), 200);
        fetched(MYS, link(MYS, copy)).then().statusCode(200);
    }
}

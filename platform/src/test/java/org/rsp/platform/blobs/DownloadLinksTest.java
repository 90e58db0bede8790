package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.rsp.platform.blobs.Samples.refusedWith;
import static org.rsp.platform.blobs.Samples.text;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Cursors;
import org.rsp.platform.crypto.ShownCursors;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;

class DownloadLinksTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.7Z");
    private static final BlobId ID = new BlobId(UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1b7a5"));
    private static final Actor READER = new Actor("subject-1", "client", "MYS", Set.of());

    private final Cursors seals = ShownCursors.make();

    private DownloadLinks at(Instant time) {
        return new DownloadLinks(seals, Clock.fixed(time, ZoneOffset.UTC));
    }

    private void refused(Instant time, String token, Actor reader) {
        refusedWith(CommonProblem.NOT_FOUND, () -> at(time).open(token, reader));
    }

    @Test
    void BLB_6_a_link_opens_for_its_reader_for_less_than_five_minutes_and_then_no_more() {
        var link = at(NOON).issue(ID, READER);
        assertEquals(Instant.parse("2026-11-22T12:05:00Z"), link.expiresAt());
        assertEquals(ID, at(NOON).open(link.token(), READER));
        assertEquals(ID, at(link.expiresAt().minusMillis(1)).open(link.token(), READER));
        refused(link.expiresAt(), link.token(), READER);
        refused(link.expiresAt().plusSeconds(86_400), link.token(), READER);
        assertFalse(link.token().contains("019aa8d2"));
    }

    @ParameterizedTest
    @CsvSource({"subject-2, MYS", "subject-1, THA", "subject-1, UNHCR"})
    void BLB_6_for_another_reader_there_is_nothing(String subject, String organisation) {
        var link = at(NOON).issue(ID, READER);
        refused(NOON, link.token(), new Actor(subject, "client", organisation, Set.of()));
    }

    @Test
    void BLB_6_what_was_changed_anywhere_or_made_by_anybody_is_nothing() {
        var token = at(NOON).issue(ID, READER).token();
        for (int i = 0; i < token.length(); i++) {
            // the bits of the last character that stand for no byte are not read
            var changed = new StringBuilder(token);
            changed.setCharAt(i, token.charAt(i) == 'A' ? 'Q' : 'A');
            refused(NOON, changed.toString(), READER);
        }
        refused(NOON, "", READER);
        refused(NOON, "not a link!", READER);
        refused(NOON, token + token, READER);
    }

    @Test
    void a_download_is_stored_by_nobody_shown_in_no_page_and_taken_for_nothing_else() throws IOException {
        var kept = new KeptBlob(ID, ID.value(), FieldClass.P2, BlobType.PNG, 3, "", ScanResult.NOT_SCANNED);
        var opened = new OpenBlob(kept, text("abc"));
        var headers = opened.download().getHeaders();
        assertEquals("no-store", headers.getFirst("Cache-Control"));
        assertEquals("attachment; filename=\"copy.png\"", headers.getFirst("Content-Disposition"));
        assertEquals("nosniff", headers.getFirst("X-Content-Type-Options"));
        assertEquals(
                "application/octet-stream", headers.getFirst("Content-Type").toString());
        assertEquals("default-src 'none'; sandbox", headers.getFirst("Content-Security-Policy"));
        assertEquals(200, opened.download().getStatus());
        assertArrayEquals(text("abc"), opened.download().getEntity().readAllBytes());
        assertArrayEquals(text("abc"), opened.content());
        assertNotSame(opened.content(), opened.content());
        assertEquals(kept, opened.kept());
        assertEquals("OpenBlob[PNG, 3 bytes]", opened.toString());
    }
}

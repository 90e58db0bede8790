package org.rsp.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rsp.platform.blobs.Samples.refused;
import static org.rsp.platform.blobs.Samples.refusedWith;
import static org.rsp.platform.blobs.Samples.text;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.problem.CommonProblem;

/** Against a server that speaks the protocol of clamd and knows one signature: that of the EICAR test file. */
class ClamdScanTest {

    /** In two parts, so that no scanner takes this source for the file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ServerSocket server;

    @BeforeEach
    void begin() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private ClamdScan scan() {
        return scan(PATIENCE);
    }

    private ClamdScan scan(Duration patience) {
        return new ClamdScan(URI.create("clamd://127.0.0.1:" + server.getLocalPort()), patience);
    }

    /** Takes one stream, and answers as clamd does, or with these words. */
    private CompletableFuture<byte[]> serve(String words) {
        return CompletableFuture.supplyAsync(() -> {
            try (var connection = server.accept()) {
                var in = new DataInputStream(connection.getInputStream());
                assertArrayEquals(text("zINSTREAM\0"), in.readNBytes(10));
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.writeBytes(in.readNBytes(length));
                }
                boolean found = Samples.says(content.toByteArray(), EICAR);
                var answer = !words.isEmpty() ? words : found ? "stream: Eicar-Signature FOUND" : "stream: OK";
                connection.getOutputStream().write(text(answer + "\0"));
                return content.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_file_without_a_known_signature_is_clean_and_arrives_whole() {
        for (int length : new int[] {0, 1, 65_536, 65_537, 300_000}) {
            var content = new byte[length];
            var served = serve("");
            assertEquals(ScanResult.CLEAN, scan().scan(content));
            assertArrayEquals(content, served.join());
        }
    }

    @Test
    void BLB_5_a_file_in_which_something_is_found_is_refused() {
        serve("");
        refused("BLB-5", () -> scan().scan(text("picture" + EICAR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "\0", "stream: OK?", "FOUND"})
    void no_verdict_is_never_taken_for_clean(String words) {
        serve(words);
        refusedWith(CommonProblem.NOT_AVAILABLE, () -> scan().scan(text("picture")));
    }

    @Test
    void a_scanner_that_is_not_there_or_never_answers_is_an_outage() throws IOException {
        refusedWith(
                CommonProblem.NOT_AVAILABLE, () -> scan(Duration.ofMillis(200)).scan(text("picture")));
        server.close();
        refusedWith(CommonProblem.NOT_AVAILABLE, () -> scan().scan(text("picture")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3310", "clamd://localhost", "clamd:3310", "localhost"})
    void an_address_of_another_form_is_named_at_the_start(String address) {
        assertThrows(IllegalArgumentException.class, () -> new ClamdScan(URI.create(address), PATIENCE));
    }
}

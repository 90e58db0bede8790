package org.rsp.platform.blobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.crypto.Cursors;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Links to files that are good for one reader and five minutes. A link is no right: whoever opens one asks the policy again. Pictures are served as
 * {@link OpenBlob#download} says, and carry no watermark: what a reader saw stands in the audit.
 */
@ApplicationScoped
public class DownloadLinks {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int LENGTH = 16 + Long.BYTES;

    private final Cursors seals;
    private final Clock clock;

    DownloadLinks(Cursors seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Good for whole seconds, so that it is never good for longer than it says. */
    public DownloadLink issue(BlobId id, Actor reader) {
        var end = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        var content = ByteBuffer.allocate(LENGTH)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .putLong(end.getEpochSecond())
                .array();
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(seals.seal(content, purpose(reader)));
        return new DownloadLink(token, end);
    }

    /** BLB-6: what is over, another's, or was made by nobody here is not found, and nobody is told which. */
    public BlobId open(String token, Actor reader) {
        return decoded(token)
                .flatMap(bytes -> seals.open(bytes, purpose(reader)))
                .flatMap(this::stillGood)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private Optional<BlobId> stillGood(byte[] bytes) {
        var content = ByteBuffer.wrap(bytes);
        var id = new BlobId(new UUID(content.getLong(), content.getLong()));
        var end = Instant.ofEpochSecond(content.getLong());
        return clock.instant().isBefore(end) ? Optional.of(id) : Optional.empty();
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** No organisation is called so, so no cursor of a list is ever a link; and none has a line break in its name. */
    private static String purpose(Actor reader) {
        return "download\n" + reader.organisation() + "\n" + reader.subject();
    }
}

package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.rsp.platform.blobs.BlobIntake;
import org.rsp.platform.blobs.CheckedBlob;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Step;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Looks at a copy before the transaction in which it is kept: a scanner is waited for here, and no row is locked meanwhile. Only for who may
 * keep one, and for few at once: a file takes many times its size while it is looked at.
 */
@ApplicationScoped
class CopyIntakeService {

    private static final int AT_ONCE = 2;

    private final BlobIntake intake;
    private final DocumentService documents;
    private final DocumentCopyService copies;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CopyIntakeService(BlobIntake intake, DocumentService documents, DocumentCopyService copies) {
        this.intake = intake;
        this.documents = documents;
        this.copies = copies;
    }

    /**
     * The document with its new copy; 503 while others are looked at.
     *
     * @param content the file, in base64
     */
    Answer<DocumentView> keep(UUID id, Step step, CopiedSide side, String content) {
        documents.demandOwn(id, DocumentTransition.KEEP_COPY_OF);
        if (!places.tryAcquire()) {
            throw Refusal.of(CommonProblem.NOT_AVAILABLE);
        }
        try {
            var file = decoded(content);
            return copies.keep(id, step, new DocumentCommand.KeepCopy(side, sha256(file)), checked(file));
        } finally {
            places.release();
        }
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.field("/content", "DOC-13", "Send the file as base64, in one line and with its padding.");
        }
    }

    private CheckedBlob checked(byte[] file) {
        try {
            return intake.check(file);
        } catch (Refusal refused) {
            throw refused.below("/content");
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

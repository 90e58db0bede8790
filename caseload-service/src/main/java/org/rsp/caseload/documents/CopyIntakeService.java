package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import org.rsp.platform.blobs.BlobIntake;
import org.rsp.platform.blobs.CheckedBlob;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Step;
import org.rsp.platform.problem.Refusal;

/** Looks at a copy before the transaction in which it is kept: a scanner is waited for here, and no row is locked meanwhile. */
@ApplicationScoped
class CopyIntakeService {

    private final BlobIntake intake;
    private final DocumentCopyService copies;

    CopyIntakeService(BlobIntake intake, DocumentCopyService copies) {
        this.intake = intake;
        this.copies = copies;
    }

    Answer<DocumentView> keep(UUID id, Step step, DocumentCommand.KeepCopy command) {
        return copies.keep(id, step, command, checked(command.content()));
    }

    private CheckedBlob checked(String content) {
        byte[] file;
        try {
            file = Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.field("/content", "DOC-13", "Send the file as base64, in one line and with its padding.");
        }
        try {
            return intake.check(file);
        } catch (Refusal refused) {
            throw refused.below("/content");
        }
    }
}

package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rsp.caseload.Area;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.blobs.BlobId;
import org.rsp.platform.blobs.BlobStore;
import org.rsp.platform.blobs.CheckedBlob;
import org.rsp.platform.blobs.DownloadLinks;
import org.rsp.platform.blobs.OpenBlob;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Copies of documents, for the custodian alone. A copy is opened by a link, and who opens it is asked again (DOC-14). */
@ApplicationScoped
class DocumentCopyService {

    private final DocumentService documents;
    private final DocumentCopyRepository copies;
    private final BlobStore files;
    private final DownloadLinks links;
    private final Ids ids;

    DocumentCopyService(
            DocumentService documents, DocumentCopyRepository copies, BlobStore files, DownloadLinks links, Ids ids) {
        this.documents = documents;
        this.copies = copies;
        this.files = files;
        this.links = links;
        this.ids = ids;
    }

    /** @param checked the file of the command, as it may be kept */
    @Transactional
    Answer<DocumentView> keep(UUID id, Step step, DocumentCommand.KeepCopy command, CheckedBlob checked) {
        return documents.perform(id, step, command, (document, by) -> {
            var done = document.does(command, by);
            var kept =
                    files.keep(document.caseId(), document.custodian(), new BlobId(ids.next()), FieldClass.P2, checked);
            copies.persist(DocumentCopy.of(document, command.side(), kept, by));
            return done;
        });
    }

    /** Oldest first. */
    @Transactional
    Page<DocumentCopyView> list(UUID id, PageRequest page) {
        var document = documents.look(id, DocumentCopyView.class).document();
        return documents
                .page(copies.of(document.id(), page), page, each -> new Cursor.Key(0, each.id()))
                .map(DocumentCopyView::of);
    }

    /** Good for the caller, for at most five minutes (BLB-6). */
    @Transactional
    DocumentCopyLinkView link(UUID copyId) {
        var copy = known(copyId, DocumentCopyLinkView.class);
        var link = links.issue(copy.file(), documents.actor());
        return new DocumentCopyLinkView(Area.PATH + "/downloads/" + link.token(), link.expiresAt());
    }

    /** The file itself, to the caller to whom the link was given and who may still know of the document. */
    @Transactional
    OpenBlob open(String token) {
        var file = links.open(token, documents.actor());
        return files.open(known(file.value(), DocumentCopyView.class).file());
    }

    private DocumentCopy known(UUID copyId, Class<?> shownAs) {
        var copy = copies.find(copyId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        documents.look(copy.documentId(), shownAs);
        return copy;
    }
}

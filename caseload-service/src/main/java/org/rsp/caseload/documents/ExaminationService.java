package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;

/** Examinations of documents, one more each time. What is found stays with those who may be told it, and changes nothing else (DOC-8). */
@ApplicationScoped
public class ExaminationService {

    private final DocumentService documents;
    private final ExaminationRepository examinations;
    private final DocumentSealedService sealed;
    private final Ids ids;

    ExaminationService(
            DocumentService documents, ExaminationRepository examinations, DocumentSealedService sealed, Ids ids) {
        this.documents = documents;
        this.examinations = examinations;
        this.sealed = sealed;
        this.ids = ids;
    }

    @Transactional
    Answer<DocumentView> examine(UUID id, Step step, DocumentCommand.Examine command) {
        return documents.perform(id, step, command, (document, by) -> {
            document.next(command, by.actor());
            DocumentRule.check(command.findings(), by.today());
            var done = document.does(command, by);
            var examination = ids.next();
            var findings = sealed.findings(examination, document.caseId(), command.findings());
            examinations.persist(Examination.of(examination, document, findings, by));
            return done;
        });
    }

    /** Oldest first. */
    @Transactional
    Page<ExaminationView> list(UUID id, PageRequest page) {
        var looked = documents.look(id, ExaminationView.class);
        var decision = looked.decision();
        return documents
                .page(examinations.of(looked.document().id(), page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> ExaminationView.of(
                        each, decision.tellCustodian(FieldClass.P4, () -> sealed.findings(each)), decision));
    }

    /** Whether the last examination of one of the person's documents took it for genuine. In a transaction. */
    public boolean isProvedByDocument(UUID individualId) {
        return examinations.lastOf(individualId).stream()
                .map(sealed::findings)
                .filter(Objects::nonNull)
                .anyMatch(ExaminationFindings::isGenuine);
    }
}

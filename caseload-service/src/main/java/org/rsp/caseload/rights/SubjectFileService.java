package org.rsp.caseload.rights;

import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rsp.caseload.cases.PersonFile;
import org.rsp.caseload.cases.PersonFileService;
import org.rsp.caseload.needs.KnownNeed;
import org.rsp.caseload.needs.SpecificNeedService;
import org.rsp.caseload.rights.SubjectRequestFileView.EarlierRecord;
import org.rsp.caseload.rights.SubjectRequestFileView.NeedOfPerson;
import org.rsp.platform.access.Decision;

/** Puts together what is kept of a person by each feature; one that keeps something more of persons is asked here too. */
@ApplicationScoped
class SubjectFileService {

    private final PersonFileService files;
    private final SpecificNeedService needs;

    SubjectFileService(PersonFileService files, SpecificNeedService needs) {
        this.files = files;
        this.needs = needs;
    }

    /** In a transaction. */
    SubjectRequestFileView of(SubjectRequest request, Decision decision) {
        var file = files.of(request.individualId(), request.caseId(), decision);
        var known = needs.ofPerson(request.individualId(), decision);
        return new SubjectRequestFileView(
                decision.id(request.id()),
                decision.id(request.individualId()),
                decision.tell(P2, file::registered),
                decision.tellCustodian(P4, file::sensitive),
                decision.tell(P2, () -> file.corrections().stream()
                        .map(each -> earlier(each, decision))
                        .toList()),
                decision.tell(
                        P2, () -> file.household().stream().map(Enum::name).toList()),
                decision.tell(P2, () -> needs(known, false)),
                decision.tellCustodian(P4, () -> needs(known, true)),
                SubjectRequestFileView.leftOut(decision));
    }

    private static EarlierRecord earlier(PersonFile.Earlier earlier, Decision decision) {
        return new EarlierRecord(
                earlier.at(),
                earlier.reason().name(),
                earlier.fields(),
                earlier.before(),
                decision.tellCustodian(P4, earlier::sensitive));
    }

    private static List<NeedOfPerson> needs(List<KnownNeed> known, boolean restricted) {
        return known.stream()
                .filter(need -> need.restricted() == restricted)
                .map(need -> new NeedOfPerson(need.code(), need.status().name(), need.flaggedAt()))
                .toList();
    }
}

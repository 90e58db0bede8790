package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.Decision;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What is recorded of one person, put together for the person. In a transaction of somebody who may know of the person. */
@ApplicationScoped
public class PersonFileService {

    private final CaseRepository cases;
    private final CorrectionRepository corrections;
    private final SealedService sealed;

    PersonFileService(CaseRepository cases, CorrectionRepository corrections, SealedService sealed) {
        this.cases = cases;
        this.corrections = corrections;
        this.sealed = sealed;
    }

    /** What is sealed is opened only as far as the decision tells it. */
    public PersonFile of(UUID individualId, UUID caseId, Decision decision) {
        var c = cases.findByIdOptional(caseId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var individual = c.individual(individualId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var unsealed = sealed.of(c);
        var particulars = decision.tell(P2, () -> unsealed.particulars(individual));
        var person = individual.person(particulars == null ? Particulars.NONE : particulars, null);
        return new PersonFile(
                person.parts(),
                decision.tellCustodian(P4, () -> unsealed.sensitive(individual)),
                corrections.of(individualId).stream()
                        .flatMap(each -> earlier(each, unsealed, decision))
                        .toList(),
                others(c, individualId));
    }

    private static Stream<PersonFile.Earlier> earlier(Correction correction, Unsealed unsealed, Decision decision) {
        var before = decision.tell(P2, () -> unsealed.before(correction));
        if (before == null) {
            return Stream.of();
        }
        var fields = CorrectionView.told(correction.fields(), decision);
        var parts = before.parts();
        parts.keySet().retainAll(Set.copyOf(fields));
        return Stream.of(new PersonFile.Earlier(
                correction.at(),
                correction.reason(),
                fields,
                parts,
                fields.contains(Person.SENSITIVE) ? before.sensitive() : null));
    }

    private static List<Relationship> others(Case c, UUID individualId) {
        return c.individuals().stream()
                .filter(other -> !other.id().equals(individualId))
                .map(other -> other.person().relationship())
                .toList();
    }
}

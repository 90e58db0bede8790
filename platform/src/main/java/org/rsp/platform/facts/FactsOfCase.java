package org.rsp.platform.facts;

import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P5;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Classified;

/**
 * What another service of the platform is told of a case, and keeps: the facts of the policy's decision at one version of the
 * case, and under which arrangement it was admitted. Told to services only; people are told what the decision lets them know.
 */
public record FactsOfCase(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) String custodian,
        @Classified(P1) List<String> origins,
        @Classified(P1) boolean open,
        @Classified(P2) boolean movesByConsent,
        @Classified(P5) boolean sealed,
        @Classified(P2) List<String> namedStaff,
        @Classified(P2) List<String> conflicted,
        @Classified(P1) @Nullable UUID caseloadId,
        @Classified(P1) @Nullable UUID arrangementId)
        implements Copied {

    public FactsOfCase {
        origins = List.copyOf(origins);
        namedStaff = List.copyOf(namedStaff);
        conflicted = List.copyOf(conflicted);
    }

    public static FactsOfCase of(
            UUID id, long version, CaseFacts facts, @Nullable UUID caseloadId, @Nullable UUID arrangementId) {
        return new FactsOfCase(
                id,
                version,
                facts.custodian(),
                sorted(facts.origins()),
                facts.open(),
                facts.movesByConsent(),
                facts.sealed(),
                sorted(facts.namedStaff()),
                sorted(facts.conflicted()),
                caseloadId,
                arrangementId);
    }

    CaseFacts facts() {
        return new CaseFacts(
                custodian,
                Set.copyOf(origins),
                open,
                movesByConsent,
                sealed,
                Set.copyOf(namedStaff),
                Set.copyOf(conflicted));
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }

    /** Whoever prints it learns nothing of the people in it. */
    @Override
    public String toString() {
        return "FactsOfCase[" + id + ", " + version + "]";
    }
}

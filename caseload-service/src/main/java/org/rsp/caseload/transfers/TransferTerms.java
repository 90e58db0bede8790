package org.rsp.caseload.transfers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who goes over, and what is told of them to whoever takes them over: who they are always, particulars (P2) if the terms say so. */
@Embeddable
class TransferTerms {

    @Column(name = "individual_ids")
    private List<UUID> individuals;

    private List<String> relationships;

    @Column(name = "with_particulars")
    private Boolean particulars;

    protected TransferTerms() {}

    TransferTerms(List<Placed> persons, boolean particulars) {
        this.individuals = persons.stream().map(Placed::individualId).toList();
        this.relationships = persons.stream().map(Placed::relationship).toList();
        this.particulars = particulars;
    }

    List<Placed> persons() {
        return IntStream.range(0, individuals.size())
                .mapToObj(i -> new Placed(individuals.get(i), relationships.get(i)))
                .toList();
    }

    List<UUID> individuals() {
        return individuals;
    }

    boolean withParticulars() {
        return particulars;
    }
}

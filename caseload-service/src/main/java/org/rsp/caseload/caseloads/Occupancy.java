package org.rsp.caseload.caseloads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many persons and cases a caseload holds. Counted up and down in the transaction of each admission, under its row lock. */
@Entity
@Table(name = "caseload_occupancy")
class Occupancy {

    @Id
    @Column(name = "caseload_id")
    private UUID caseloadId;

    private int persons;

    private int cases;

    protected Occupancy() {}

    Occupancy(UUID caseloadId) {
        this.caseloadId = caseloadId;
    }

    int persons() {
        return persons;
    }

    int cases() {
        return cases;
    }

    void add(int morePersons, int moreCases) {
        persons += morePersons;
        cases += moreCases;
    }
}

package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A word of somebody's names as words are compared. The database writes it when it writes a name, so it is only to be asked for. */
@Entity
@IdClass(NameWord.Key.class)
@Table(name = "individual_name_word")
class NameWord {

    @Id
    private String word;

    @Id
    private String custodian;

    @Id
    @Column(name = "individual_id")
    private UUID individualId;

    protected NameWord() {}

    record Key(String word, String custodian, UUID individualId) {}
}

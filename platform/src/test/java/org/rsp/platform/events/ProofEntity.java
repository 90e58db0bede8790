package org.rsp.platform.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate as the services have them: locked and versioned when the persistence context is flushed. */
@Entity
@Table(name = "entity")
class ProofEntity {

    @Id
    private UUID id;

    private String code;

    @Version
    private long version;

    protected ProofEntity() {}

    void say(String newCode) {
        code = newCode;
    }
}

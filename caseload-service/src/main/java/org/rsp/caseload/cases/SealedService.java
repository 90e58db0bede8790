package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.CaseKey;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what of a case must not be readable in the database before anything stores it, and opens it for whom the policy tells it. In a transaction. */
@ApplicationScoped
class SealedService {

    private final Vault vault;

    SealedService(Vault vault) {
        this.vault = vault;
    }

    /** For what is to be sealed of one case now. */
    Sealing into(UUID caseId) {
        return new Sealing(caseId);
    }

    Unsealed of(Case c) {
        return new Opened(c);
    }

    private static Place note(UUID caseId) {
        return new Place("case_file", "note", caseId);
    }

    private static Place particulars(UUID individualId) {
        return new Place("individual", "particulars", individualId);
    }

    private static Place sensitive(UUID individualId) {
        return new Place("individual", "sensitive", individualId);
    }

    private static Place correction(UUID correctionId) {
        return new Place("correction", "before", correctionId);
    }

    /** The key is looked up, or made, once, when there is something to seal. */
    final class Sealing {

        private final UUID caseId;
        private @Nullable CaseKey key;

        private Sealing(UUID caseId) {
            this.caseId = caseId;
        }

        @Nullable
        Encrypted<String> note(@Nullable String note) {
            return note == null ? null : vault.seal(key(), SealedService.note(caseId), note);
        }

        SealedPerson person(UUID individualId, Person person) {
            var particulars = person.particulars();
            var sensitive = person.sensitive();
            return new SealedPerson(
                    individualId,
                    person,
                    particulars.isEmpty()
                            ? null
                            : vault.sealRecord(key(), SealedService.particulars(individualId), particulars),
                    sensitive == null
                            ? null
                            : vault.sealRecord(key(), SealedService.sensitive(individualId), sensitive));
        }

        /** What a correction replaces. */
        Encrypted<Person> before(UUID correctionId, Person before) {
            return vault.sealRecord(key(), correction(correctionId), before);
        }

        private CaseKey key() {
            if (key == null) {
                key = vault.key(caseId);
            }
            return key;
        }
    }

    /** The key is looked up once, when the first of it is asked for. */
    private final class Opened implements Unsealed {

        private final Case of;
        private boolean looked;
        private @Nullable CaseKey key;

        Opened(Case of) {
            this.of = of;
        }

        @Override
        public @Nullable String note() {
            return opened(of.note(), (key, value) -> vault.open(key, SealedService.note(of.id()), value));
        }

        @Override
        public Particulars particulars(Individual i) {
            var found = opened(
                    i.particulars(),
                    (key, value) -> vault.openRecord(key, SealedService.particulars(i.id()), value, Particulars.class));
            return found == null ? Particulars.NONE : found;
        }

        @Override
        public @Nullable Sensitive sensitive(Individual i) {
            return opened(
                    i.sensitive(),
                    (key, value) -> vault.openRecord(key, SealedService.sensitive(i.id()), value, Sensitive.class));
        }

        @Override
        public @Nullable Person before(Correction c) {
            return opened(
                    c.before(),
                    (key, value) -> vault.openRecord(key, SealedService.correction(c.id()), value, Person.class));
        }

        private <T> @Nullable T opened(@Nullable Encrypted<T> value, BiFunction<CaseKey, Encrypted<T>, T> opening) {
            if (value == null) {
                return null;
            }
            if (!looked) {
                key = vault.findKey(of.id()).orElse(null);
                looked = true;
            }
            return key == null ? null : opening.apply(key, value);
        }
    }
}

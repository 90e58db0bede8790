package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what is said and found in screenings, and opens it for whom the policy tells it; nothing where it was erased. In a transaction. */
@ApplicationScoped
class ScreeningSealedService {

    private static final String ANSWERS = "screening answers";
    private static final String FINDINGS = "screening_profile_set findings";
    private static final String WORDS = "fear_expression words";
    private static final String CONTENT = "referral content";

    private final ProfileSetRepository sets;
    private final Vault vault;

    ScreeningSealedService(ProfileSetRepository sets, Vault vault) {
        this.sets = sets;
        this.vault = vault;
    }

    Encrypted<String> answers(Screening screening, String answers) {
        return vault.seal(vault.key(screening.sealedWith()), place(ANSWERS, screening.id()), answers);
    }

    Encrypted<ProfileFindings> findings(UUID setId, Screening screening, ProfileFindings findings) {
        return vault.sealRecord(vault.key(screening.sealedWith()), place(FINDINGS, setId), findings);
    }

    @Nullable
    Encrypted<String> words(UUID fearId, UUID caseId, @Nullable String words) {
        return words == null ? null : vault.seal(vault.key(caseId), place(WORDS, fearId), words);
    }

    Encrypted<ReferralContent> content(UUID referralId, UUID caseId, ReferralContent content) {
        return vault.sealRecord(vault.key(caseId), place(CONTENT, referralId), content);
    }

    ScreeningView.Unsealed of(Screening screening) {
        return new ScreeningView.Unsealed() {
            @Override
            public @Nullable String answers() {
                return opened(ANSWERS, screening.id(), screening.sealedWith(), screening.answers());
            }

            @Override
            public @Nullable ProfileFindings findings() {
                return present(screening).orElse(null);
            }
        };
    }

    /** What the person may be, as it was last said. */
    Optional<ProfileFindings> present(Screening screening) {
        return sets.presentOf(screening.id()).map(this::opened);
    }

    @Nullable
    ProfileFindings opened(ProfileSet set) {
        return vault.findKey(set.sealedWith())
                .map(key -> vault.openRecord(key, place(FINDINGS, set.id()), set.findings(), ProfileFindings.class))
                .orElse(null);
    }

    @Nullable
    String opened(FearExpression fear) {
        return opened(WORDS, fear.id(), fear.sealedWith(), fear.words());
    }

    @Nullable
    ReferralContent opened(Referral referral) {
        return vault.findKey(referral.sealedWith())
                .map(key ->
                        vault.openRecord(key, place(CONTENT, referral.id()), referral.content(), ReferralContent.class))
                .orElse(null);
    }

    private @Nullable String opened(String where, UUID id, UUID sealedWith, @Nullable Encrypted<String> value) {
        return value == null
                ? null
                : vault.findKey(sealedWith)
                        .map(key -> vault.open(key, place(where, id), value))
                        .orElse(null);
    }

    /** The table and the column in which it is kept. */
    private static Place place(String where, UUID id) {
        var at = where.indexOf(' ');
        return new Place(where.substring(0, at), where.substring(at + 1), id);
    }
}

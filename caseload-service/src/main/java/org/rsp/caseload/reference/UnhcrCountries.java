package org.rsp.caseload.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rsp.platform.problem.Refusal;

/**
 * UNHCR's country codes and ISO's, by UNHCR's own table and by nothing else. What has no counterpart there is refused and
 * never guessed (REF-1): not a state that is gone, not a territory with two codes, not the codes for stateless and unknown,
 * which are no countries.
 */
public final class UnhcrCountries {

    private static final String TABLE = "unhcr-country";
    private static final String COUNTRY = "ISO";

    private final Map<String, CodeEntry> byUnhcr;
    private final Map<String, CodeEntry> byIso;

    public UnhcrCountries(CodeTables tables) {
        var countries = tables.get("country");
        List<CodeEntry> both = tables.get(TABLE).entries().stream()
                .filter(e -> Optional.ofNullable(e.iso())
                        .flatMap(countries::find)
                        .filter(country -> COUNTRY.equals(country.kind()))
                        .isPresent())
                .toList();
        byUnhcr = both.stream().collect(toUnmodifiableMap(CodeEntry::code, identity()));
        byIso = both.stream().collect(toUnmodifiableMap(e -> Objects.requireNonNull(e.iso()), identity()));
    }

    /** The ISO 3166-1 alpha-3 code of the same country. */
    public Optional<String> findIso(UnhcrCountry country) {
        return Optional.ofNullable(byUnhcr.get(country.code())).map(CodeEntry::iso);
    }

    /** The country by UNHCR's code, of an ISO 3166-1 alpha-3 code. */
    public Optional<UnhcrCountry> find(String iso) {
        return Optional.ofNullable(byIso.get(iso)).map(e -> new UnhcrCountry(e.code()));
    }

    /** Refuses what has no counterpart; {@code pointer} is where it stands in the request. */
    public String iso(UnhcrCountry country, String pointer) {
        return findIso(country)
                .orElseThrow(
                        () -> Refusal.field(
                                pointer,
                                "REF-1",
                                "Read as a country code of UNHCR's, this names no country of ISO 3166-1; see the list unhcr-country, and ask who sent it."));
    }
}

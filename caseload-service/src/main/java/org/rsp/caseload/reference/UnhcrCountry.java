package org.rsp.caseload.reference;

/**
 * A country by UNHCR's own code, which looks like ISO 3166-1 and is not: {@code AUS} is Austria. A type of its own, so that
 * it can stand nowhere where a country is meant; only {@link UnhcrCountries} makes one of the other, where an import or
 * export says that it speaks UNHCR's codes.
 */
public record UnhcrCountry(String code) {

    @Override
    public String toString() {
        return "UNHCR:" + code;
    }
}

package org.rsp.returns.agreements;

import java.util.Set;
import java.util.UUID;

/**
 * The agreement that is in force for a pair of states and a kind of return: guard G13, and what it says of whom it obliges to take.
 *
 * @param residence when the right of permanent residence counts; empty where it does not oblige to take permanent residents
 * @param clauses what it has clauses about
 * @param exceptions who of third-country nationals need not be taken
 */
public record AgreementInForce(
        UUID id,
        String title,
        Set<ClauseKind> clauses,
        Set<ResidenceDate> residence,
        Set<ThirdCountryException> exceptions) {

    public boolean obligesToTakeThirdCountryNationals() {
        return clauses.contains(ClauseKind.THIRD_COUNTRY_NATIONALS);
    }
}

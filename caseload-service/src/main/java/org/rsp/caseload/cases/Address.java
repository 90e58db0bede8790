package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.time.PartialDate;

/**
 * Where somebody lives, lived, means to live or is reached.
 *
 * @param places the administrative levels from the largest, 1 to 6 of them
 * @param until absent while it is current
 */
record Address(
        @Classified(P2) AddressType type,
        @Classified(P2) @Nullable String country,
        @Classified(P2) List<String> places,
        @Classified(P2) @Nullable String line,
        @Classified(P2) @Nullable PartialDate from,
        @Classified(P2) @Nullable PartialDate until) {

    /** What an address is to a person; UNHCR's codes in capitals. {@code COA} is the current one in the country of asylum. */
    enum AddressType {
        COA,
        PCOA,
        COO,
        PCOO,
        MAIL,
        PMAIL,
        TRANS,
        VOLRE,
        RST,
        INTEG,
        COR,
        PCOR,
        ASTAD,
        EML,
        TEL;

        /** A place, so that it has a country; the others are an e-mail address and a telephone number. */
        boolean isPlace() {
            return this != EML && this != TEL;
        }
    }

    boolean isCurrentAsylum() {
        return type == AddressType.COA && until == null;
    }
}

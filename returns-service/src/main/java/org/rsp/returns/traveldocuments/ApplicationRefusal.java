package org.rsp.returns.traveldocuments;

/** Why a travel document is not issued, as whoever was asked has said. That somebody is no national of a state is no proof that the person has another one. */
enum ApplicationRefusal {
    NOT_A_NATIONAL,
    IDENTITY_NOT_ESTABLISHED,
    NO_REASON_GIVEN
}

package org.rsp.platform.facts;

import java.util.UUID;

/** What is kept of a resource of another service: of which, and at which of its versions. */
sealed interface Copied permits FactsOfCase, FactsOfArrangement {

    UUID id();

    long version();
}

package org.rsp.returns.agreements;

/** Who asks whom to take people, by ISO 3166-1 alpha-3. The other way round is another pair. */
public record StatePair(String requesting, String requested) {}

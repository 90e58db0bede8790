package org.rsp.platform.access;

import java.util.UUID;

/**
 * An id of a case as somebody meant it. The custodian says the real one, everybody else the token made for them; said the other
 * way round, it means nothing.
 *
 * @param value the real id
 * @param byCustodian whether only the custodian can have meant a case by it
 */
public record MeantId(UUID value, boolean byCustodian) {}

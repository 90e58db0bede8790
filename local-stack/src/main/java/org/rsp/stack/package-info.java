/**
 * Starts, shows and stops the whole system on one machine, with the real PostgreSQL, Kafka and Keycloak: the stack
 * people run is the stack the journeys test. Knows the parts, their ports, environment and order; knows nothing of
 * the domain.
 */
@NullMarked
package org.rsp.stack;

import org.jspecify.annotations.NullMarked;

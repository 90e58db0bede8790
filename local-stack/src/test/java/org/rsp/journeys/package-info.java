/**
 * Journeys through the whole system as it is shipped: real PostgreSQL, Kafka and Keycloak, the five services as packaged,
 * everything through the gateway. One stack serves them all, so each brings its own data and counts only those.
 */
@NullMarked
package org.rsp.journeys;

import org.jspecify.annotations.NullMarked;

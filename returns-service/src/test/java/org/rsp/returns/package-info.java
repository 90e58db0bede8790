/** Drives the running service over HTTP, with real tokens, a real PostgreSQL and a real Kafka; beside it a neighbour that the tests hold in their hands. */
package org.rsp.returns;

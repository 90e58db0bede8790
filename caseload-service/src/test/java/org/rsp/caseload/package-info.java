/** Drives the running service over HTTP, with real tokens, a real PostgreSQL and a real Kafka. */
package org.rsp.caseload;

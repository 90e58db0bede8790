/** The real parts a test runs against: a PostgreSQL and a Kafka of its own, on free loopback ports. */
@NullMarked
package org.rsp.platform.testing;

import org.jspecify.annotations.NullMarked;

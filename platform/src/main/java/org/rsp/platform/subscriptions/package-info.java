/** Who follows the events of this service without Kafka: from when until when, and which types. */
@NullMarked
package org.rsp.platform.subscriptions;

import org.jspecify.annotations.NullMarked;

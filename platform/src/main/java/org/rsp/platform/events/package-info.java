/**
 * How one service tells the others what happened, and how it listens. An event is a row written in the transaction of
 * the change ({@link org.rsp.platform.events.Outbox}); a relay sends it to Kafka after the commit, in order per
 * subject, at least once. On the other side an {@link org.rsp.platform.events.EventHandler} has its effect once.
 */
@NullMarked
package org.rsp.platform.events;

import org.jspecify.annotations.NullMarked;

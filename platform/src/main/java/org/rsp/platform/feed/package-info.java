/**
 * The events of an organisation, for a system of it that does not read from Kafka: the same rows, by HTTP, as a list that waits or as
 * a stream. What may be told is asked again whenever something is handed out.
 */
@NullMarked
package org.rsp.platform.feed;

import org.jspecify.annotations.NullMarked;

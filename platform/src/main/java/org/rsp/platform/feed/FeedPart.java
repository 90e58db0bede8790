package org.rsp.platform.feed;

import java.util.List;

/**
 * A few events of a feed, in its order.
 *
 * @param places where each stands
 * @param end the place from which to go on
 */
record FeedPart(List<FeedEvent> events, List<Long> places, long end) {}

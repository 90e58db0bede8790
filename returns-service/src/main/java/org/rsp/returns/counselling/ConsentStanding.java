package org.rsp.returns.counselling;

/** What is known of a statement on returning, by the service that has the cases. */
enum ConsentStanding {
    /** It was written down. A withdrawal counts so; a consent waits for a second who was there. */
    RECORDED,
    CONFIRMED,
    SET_ASIDE
}

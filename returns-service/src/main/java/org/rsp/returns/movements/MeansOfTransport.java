package org.rsp.returns.movements;

/** By what people are brought. */
enum MeansOfTransport {
    FLIGHT,
    VESSEL,
    ROAD
}

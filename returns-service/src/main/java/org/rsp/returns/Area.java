package org.rsp.returns;

/** The area of this service: the first segments of every path, the same at the service and at the gateway. */
public final class Area {

    public static final String PATH = "/returns/v1";

    private Area() {}
}

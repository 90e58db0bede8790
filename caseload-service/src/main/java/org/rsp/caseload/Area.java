package org.rsp.caseload;

/** The area of this service: the first segments of every path, the same at the service and at the gateway. */
public final class Area {

    public static final String PATH = "/processing/v1";

    private Area() {}
}

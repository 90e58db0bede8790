package org.rsp.gateway;

import java.util.Arrays;
import java.util.Optional;

/** The four areas of the platform: the first segment of a path names one, and one service answers for it. */
enum Area {
    PROCESSING("processing", "caseload-service"),
    RETURNS("returns", "returns-service"),
    RESETTLEMENT("resettlement", "resettlement-service"),
    COI("coi", "coi-service");

    private final String segment;
    private final String service;

    Area(String segment, String service) {
        this.segment = segment;
        this.service = service;
    }

    String segment() {
        return segment;
    }

    /** The service's name, which is also the audience a token must carry to reach it. */
    String service() {
        return service;
    }

    static Optional<Area> find(String segment) {
        return Arrays.stream(values())
                .filter(area -> area.segment.equals(segment))
                .findFirst();
    }
}

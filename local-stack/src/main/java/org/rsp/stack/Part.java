package org.rsp.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every process of the system, in the order in which they start. Ports are those of a stack without an offset. */
public enum Part {
    POSTGRESQL("postgresql", 15432, 0),
    KAFKA("kafka", 19092, 19093),
    KEYCLOAK("keycloak", 8180, 9180),
    CASELOAD("caseload-service", 8081, 9081),
    RETURNS("returns-service", 8082, 9082),
    RESETTLEMENT("resettlement-service", 8083, 9083),
    COI("coi-service", 8084, 9084),
    GATEWAY("gateway", 8080, 9080);

    private final String title;
    private final int port;
    private final int secondPort;

    Part(String title, int port, int secondPort) {
        this.title = title;
        this.port = port;
        this.secondPort = secondPort;
    }

    /** The name used on the command line, for logs, and for the module's folder where there is one. */
    public String title() {
        return title;
    }

    int port(int offset) {
        return port + offset;
    }

    /** The management port, Kafka's controller port, or 0. */
    int secondPort(int offset) {
        return secondPort == 0 ? 0 : secondPort + offset;
    }

    List<Integer> ports(int offset) {
        return IntStream.of(port(offset), secondPort(offset))
                .filter(each -> each != 0)
                .boxed()
                .toList();
    }

    boolean isService() {
        return switch (this) {
            case POSTGRESQL, KAFKA, KEYCLOAK -> false;
            case CASELOAD, RETURNS, RESETTLEMENT, COI, GATEWAY -> true;
        };
    }

    /** The database of this part. A service uses it as a role of the same name, and Keycloak owns its own. */
    public Optional<String> database() {
        return switch (this) {
            case CASELOAD -> Optional.of("caseload");
            case RETURNS -> Optional.of("returns");
            case RESETTLEMENT -> Optional.of("resettlement");
            case COI -> Optional.of("coi");
            case KEYCLOAK -> Optional.of("keycloak");
            case POSTGRESQL, KAFKA, GATEWAY -> Optional.empty();
        };
    }

    static Part named(String title) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "There is no part called " + title + "; the parts are " + String.join(", ", titles()) + "."));
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Part::title).toList();
    }
}

package org.rsp.caseload.solutions;

/** The service of the platform that carries a solution out. */
enum SolutionReceiver {
    RESETTLEMENT("resettlement-service"),
    RETURNS("returns-service");

    private final String client;

    SolutionReceiver(String client) {
        this.client = client;
    }

    /** The name by which the service signs in. */
    String client() {
        return client;
    }
}

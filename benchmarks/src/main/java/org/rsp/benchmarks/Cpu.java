package org.rsp.benchmarks;

/** Seconds of CPU, by who used them: the service that is measured, the gateway, the whole tree of PostgreSQL, Kafka, and whoever asks. */
record Cpu(double service, double gateway, double database, double kafka, double generator) {

    static final Cpu NONE = new Cpu(0, 0, 0, 0, 0);

    Cpu plus(Cpu more) {
        return new Cpu(
                service + more.service,
                gateway + more.gateway,
                database + more.database,
                kafka + more.kafka,
                generator + more.generator);
    }

    Cpu minus(Cpu before) {
        return new Cpu(
                service - before.service,
                gateway - before.gateway,
                database - before.database,
                kafka - before.kafka,
                generator - before.generator);
    }

    /** Milliseconds for each operation. */
    Cpu millisEach(long operations) {
        double each = operations == 0 ? 0 : 1_000.0 / operations;
        return new Cpu(service * each, gateway * each, database * each, kafka * each, generator * each);
    }

    /** What the work itself took, whoever asked for it. */
    double ofWork() {
        return service + gateway + database;
    }

    double sum() {
        return service + gateway + database + kafka + generator;
    }
}

package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.rsp.stack.Refused;

/**
 * What a recorder has seen the threads do that answer requests. Each sample is of the library whose code ran, or for whom the JDK's did; of the part of ours
 * that had called it last; and of the method itself. A sample whose stack could not be walked is of none.
 *
 * @param requests how many samples there are of these threads
 */
record Samples(double requests, Map<String, Double> libraries, Map<String, Double> parts, Map<String, Double> methods) {

    /** Whose classes begin so. The first that fits counts. */
    private static final Map<String, String> LIBRARIES = fits();

    private static final String OURS = "org.rsp.";
    private static final String NEITHER = "nothing of ours: the framework alone";

    Samples {
        libraries = Map.copyOf(libraries);
        parts = Map.copyOf(parts);
        methods = Map.copyOf(methods);
    }

    private static Map<String, String> fits() {
        var all = new LinkedHashMap<String, String>();
        all.put("org.postgresql.", "PostgreSQL's driver");
        all.put("io.agroal.", "Agroal, the pool");
        all.put("com.arjuna.", "Narayana, the transactions");
        all.put("io.quarkus.narayana.", "Narayana, the transactions");
        all.put("org.hibernate.validator.", "Hibernate Validator");
        all.put("org.hibernate.", "Hibernate ORM");
        all.put("io.quarkus.hibernate.", "Hibernate ORM");
        all.put("com.fasterxml.jackson.", "Jackson");
        all.put("io.vertx.", "Vert.x and Netty");
        all.put("io.netty.", "Vert.x and Netty");
        all.put("io.quarkus.vertx.", "Vert.x and Netty");
        all.put("io.quarkus.oidc.", "OIDC and JOSE");
        all.put("io.quarkus.security.", "OIDC and JOSE");
        all.put("io.smallrye.jwt.", "OIDC and JOSE");
        all.put("org.jose4j.", "OIDC and JOSE");
        all.put("org.jboss.resteasy.", "RESTEasy Reactive");
        all.put("io.quarkus.resteasy.", "RESTEasy Reactive");
        all.put("io.micrometer.", "Micrometer");
        all.put("io.quarkus.micrometer.", "Micrometer");
        all.put("io.opentelemetry.", "OpenTelemetry");
        all.put("io.quarkus.arc.", "ArC, the beans");
        all.put("io.smallrye.", "SmallRye");
        all.put("org.jboss.log", "logging");
        all.put("io.quarkus.", "Quarkus");
        all.put(OURS, "our own code");
        return all;
    }

    static Samples in(Path file) {
        try (var recording = new RecordingFile(file)) {
            var counts = new Counts();
            while (recording.hasMoreEvents()) {
                counts.add(recording.readEvent());
            }
            return new Samples(counts.requests, counts.libraries, counts.parts, counts.methods);
        } catch (IOException e) {
            throw new Refused(file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static final class Counts {

        private double requests;
        private final Map<String, Double> libraries = new HashMap<>();
        private final Map<String, Double> parts = new HashMap<>();
        private final Map<String, Double> methods = new HashMap<>();

        void add(RecordedEvent sample) {
            if (!sample.getEventType().getName().equals("jdk.CPUTimeSample")) {
                return;
            }
            var thread = sample.getThread("eventThread");
            var trace = sample.getStackTrace();
            if (thread == null || trace == null || !isOfRequests(String.valueOf(thread.getJavaName()))) {
                return;
            }
            var frames = trace.getFrames().stream()
                    .map(frame -> frame.getMethod().getType().getName() + "."
                            + frame.getMethod().getName())
                    .toList();
            requests++;
            libraries.merge(library(frames), 1.0, Double::sum);
            parts.merge(part(frames).orElse(NEITHER), 1.0, Double::sum);
            methods.merge(frames.isEmpty() ? "" : frames.getFirst(), 1.0, Double::sum);
        }
    }

    /** A loop of Vert.x takes the request from the network, an executor's thread answers it. */
    static boolean isOfRequests(String thread) {
        return thread.startsWith("executor-thread") || thread.startsWith("vert.x-eventloop");
    }

    /** @param frames the innermost first */
    static String library(List<String> frames) {
        return frames.stream()
                .flatMap(frame -> LIBRARIES.entrySet().stream()
                        .filter(each -> frame.startsWith(each.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .findFirst()
                .orElse("the JDK alone");
    }

    /** Such as {@code platform.audit}: the package of the innermost frame of ours. Empty where there is none. */
    static Optional<String> part(List<String> frames) {
        return frames.stream()
                .filter(frame -> frame.startsWith(OURS))
                .findFirst()
                .map(frame -> frame.substring(OURS.length()).replaceFirst("\\.[A-Z].*", ""));
    }
}

package org.rsp.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a class of a feature is for, told by the last word of its name; a class without such a word is the domain. Each
 * row is a white list: what the part may use beside the JDK, JSpecify and its own kind. Everything else is refused.
 */
enum Part {
    RESOURCE(
            "Resource",
            own("Service", "Requests", "View", "Filter", "Domain"),
            others(),
            "org.rsp.platform.access.Classified",
            "org.rsp.platform.access.FieldClass",
            "org.rsp.platform.blobs.OpenBlob",
            "org.rsp.platform.facts",
            "org.rsp.platform.http",
            "org.rsp.platform.identity",
            "org.rsp.platform.lifecycle",
            "jakarta.ws.rs",
            "jakarta.validation",
            "jakarta.annotation.security",
            "io.quarkus.security",
            "org.jboss.resteasy.reactive"),
    REQUESTS(
            "Requests",
            own("Domain", "Constraint"),
            others("Constraint"),
            "jakarta.validation",
            "com.fasterxml.jackson.annotation",
            "org.rsp.platform.http.MergePatch",
            "org.rsp.platform.icao",
            "org.rsp.platform.time",
            "org.rsp.platform.ids"),
    VIEW(
            "View",
            own("Domain"),
            others(),
            "com.fasterxml.jackson.annotation",
            "org.rsp.platform.access",
            "org.rsp.platform.blobs.BlobType",
            "org.rsp.platform.blobs.ScanResult",
            "org.rsp.platform.identity",
            "org.rsp.platform.lifecycle",
            "org.rsp.platform.money",
            "org.rsp.platform.statistics",
            "org.rsp.platform.time",
            "org.rsp.platform.ids"),
    /** What selects a list: query parameters as one record. */
    FILTER("Filter", own("Domain"), others(), "jakarta.ws.rs", "jakarta.validation"),
    SERVICE(
            "Service",
            own("Domain", "Repository", "View", "Filter"),
            others("Service", "Domain"),
            "org.rsp.platform",
            "jakarta.transaction",
            "jakarta.enterprise.context",
            // all that implement what a feature asks of others
            "jakarta.enterprise.inject",
            "io.quarkus.runtime.Startup"),
    REPOSITORY(
            "Repository",
            own("Domain", "Filter"),
            others(),
            "org.rsp.platform.access",
            "org.rsp.platform.http",
            "org.rsp.platform.identity",
            "org.rsp.platform.lifecycle",
            "org.rsp.platform.icao",
            "org.rsp.platform.problem",
            "org.rsp.platform.sql",
            "org.rsp.platform.statistics",
            "org.rsp.platform.ids",
            "org.rsp.platform.time",
            "io.quarkus.hibernate.orm.panache",
            "io.quarkus.panache.common",
            "jakarta.persistence",
            "org.hibernate",
            "jakarta.enterprise.context"),
    CONSUMER("Consumer", own("Service", "Domain"), others(), "org.rsp.platform.events", "jakarta.enterprise.context"),
    /** A Bean Validation annotation of our own. */
    CONSTRAINT("Constraint", own("Domain"), others(), "jakarta.validation"),
    /** Of other features only what they ask to be implemented. Without HTTP, JSON, injection, messaging and clocks, so that it can be read and tested alone. */
    DOMAIN(
            "Domain",
            own(),
            others(),
            "jakarta.persistence",
            // what is read beside a row and never written with it; JPA has no word for that
            "org.hibernate.annotations.Formula",
            "org.rsp.platform.access",
            "org.rsp.platform.blobs.BlobId",
            "org.rsp.platform.blobs.BlobType",
            "org.rsp.platform.blobs.KeptBlob",
            "org.rsp.platform.blobs.ScanResult",
            "org.rsp.platform.handover",
            "org.rsp.platform.icao",
            "org.rsp.platform.lifecycle",
            "org.rsp.platform.money",
            "org.rsp.platform.ids",
            "org.rsp.platform.time",
            "org.rsp.platform.problem",
            "org.rsp.platform.datafiles",
            "org.rsp.platform.identity",
            "org.rsp.platform.statistics",
            "org.rsp.platform.audit.AuditSubject",
            "org.rsp.platform.events.EventData",
            "org.rsp.platform.crypto.Encrypted",
            "org.rsp.platform.crypto.EncryptedColumn");

    private static final Set<Part> MAY_USE_THE_ROOT = Set.of(RESOURCE, REQUESTS, SERVICE, CONSUMER);

    private final String word;
    private final List<String> own;
    private final List<String> others;
    private final List<String> packages;

    Part(String word, List<String> own, List<String> others, String... packages) {
        this.word = word;
        this.own = own;
        this.others = others;
        this.packages = List.of(packages);
    }

    private static List<String> own(String... words) {
        return List.of(words);
    }

    private static List<String> others(String... words) {
        return List.of(words);
    }

    /** A nested class has the part of the class it stands in. */
    static Part of(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        if (outermost.isAnnotatedWith("jakarta.validation.Constraint")) {
            return CONSTRAINT;
        }
        var name = outermost.getSimpleName();
        return Arrays.stream(values())
                .filter(p -> p != CONSTRAINT && p != DOMAIN && name.endsWith(p.word))
                .findFirst()
                .orElse(DOMAIN);
    }

    boolean mayUseOfItsFeature(JavaClass target) {
        var part = of(target);
        return part == this || own.contains(part.word) && !(this == RESOURCE && isStored(target));
    }

    boolean mayUseOfAnotherFeature(JavaClass target) {
        return others.contains(of(target).word) || isWord(target) || this == DOMAIN && isPromise(target);
    }

    /** What two features call by one name: a public code of the domain, which is no state of a procedure and no act. */
    private static boolean isWord(JavaClass type) {
        return of(type) == DOMAIN
                && type.isEnum()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().endsWith("State")
                && type.getAllRawInterfaces().stream()
                        .noneMatch(i -> i.getName().startsWith("org.rsp."));
    }

    /** What a feature asks of the things of others: a public interface of its domain. */
    private static boolean isPromise(JavaClass type) {
        return of(type) == DOMAIN && type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    boolean mayUseTheRoot() {
        return MAY_USE_THE_ROOT.contains(this);
    }

    boolean mayUseOutside(JavaClass target) {
        return packages.stream()
                .anyMatch(p -> target.getName().equals(p) || target.getName().startsWith(p + "."));
    }

    static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable");
    }

    String word() {
        return word;
    }

    String sentence() {
        return "a %s uses of its feature %s, of others %s, and beside the JDK only %s"
                .formatted(
                        word.toLowerCase(java.util.Locale.ROOT),
                        own.isEmpty() ? "its own kind" : String.join(", ", own),
                        others.isEmpty() ? "nothing" : String.join(", ", others),
                        String.join(", ", packages));
    }
}

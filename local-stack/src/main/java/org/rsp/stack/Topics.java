package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The principals and topics of the platform and who may do what, from the one file that says so. */
record Topics(List<Principal> principals, List<Topic> all) {

    private static final String NONE = "-";

    /** Whoever signs in to the broker; {@code groups} is the one consumer group of a service, or all that begin so, or none. */
    record Principal(String name, String groups, PatternType pattern) {

        /** A service of the platform reads as itself; an organisation may run several readers. */
        boolean isOrganisation() {
            return pattern == PatternType.PREFIXED;
        }
    }

    record Topic(
            String name,
            int partitions,
            long retentionMillis,
            String cleanupPolicy,
            List<String> writers,
            List<String> readers) {}

    static Topics in(Settings settings) {
        return in(settings.stackFile("src", "main", "topics", "topics.txt"));
    }

    static Topics in(Path file) {
        var principals = new ArrayList<Principal>();
        var topics = new ArrayList<Topic>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.strip().split("\\s+", -1);
                switch (words[0]) {
                    case "principal" -> principals.add(principal(words));
                    case "topic" -> topics.add(topic(words));
                    case "" -> {}
                    default -> refuseUnlessComment(line, file);
                }
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new Refused("Cannot read the list of topics " + file + ": " + e.getMessage() + ".");
        }
        var known = principals.stream().map(Principal::name).toList();
        for (Topic topic : topics) {
            if (!known.containsAll(topic.writers()) || !known.containsAll(topic.readers())) {
                throw new Refused(file + " gives " + topic.name() + " to a principal that it does not list.");
            }
        }
        return new Topics(List.copyOf(principals), List.copyOf(topics));
    }

    private static void refuseUnlessComment(String line, Path file) {
        if (!line.startsWith("#")) {
            throw new Refused(file + " has a line that is neither a principal nor a topic: " + line);
        }
    }

    private static Principal principal(String[] words) {
        boolean prefix = words[2].endsWith("*");
        return new Principal(
                words[1],
                prefix ? words[2].substring(0, words[2].length() - 1) : words[2],
                prefix ? PatternType.PREFIXED : PatternType.LITERAL);
    }

    private static Topic topic(String[] words) {
        return new Topic(
                words[1],
                Integer.parseInt(words[2]),
                Long.parseLong(words[3]),
                words[4],
                names(words[5]),
                names(words[6]));
    }

    private static List<String> names(String word) {
        return word.equals(NONE) ? List.of() : List.of(word.split(",", -1));
    }

    /**
     * Exactly what is allowed. An idempotent producer needs no right on the cluster, since brokers take the right to
     * write to any topic for it; creating, altering and deleting stay with the administrator.
     */
    Set<AclBinding> rights() {
        var rights = new HashSet<AclBinding>();
        for (Topic topic : all) {
            var pattern = new ResourcePattern(ResourceType.TOPIC, topic.name(), PatternType.LITERAL);
            topic.writers().forEach(name -> rights.addAll(allow(name, pattern, AclOperation.WRITE)));
            topic.readers().forEach(name -> rights.addAll(allow(name, pattern, AclOperation.READ)));
        }
        for (Principal principal : principals) {
            if (principal.groups().equals(NONE)) {
                continue;
            }
            var pattern = new ResourcePattern(ResourceType.GROUP, principal.groups(), principal.pattern());
            rights.addAll(allow(principal.name(), pattern, AclOperation.READ));
        }
        return rights;
    }

    /** To read or to write includes to describe; the broker means so, and a reader of its rights should see it. */
    static Set<AclBinding> allow(String principal, ResourcePattern what, AclOperation operation) {
        return Set.of(allowed(principal, what, operation), allowed(principal, what, AclOperation.DESCRIBE));
    }

    private static AclBinding allowed(String principal, ResourcePattern what, AclOperation operation) {
        return new AclBinding(
                what, new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW));
    }
}

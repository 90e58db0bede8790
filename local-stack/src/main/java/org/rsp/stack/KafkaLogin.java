package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one principal presents itself to the broker at this address. */
public record KafkaLogin(String bootstrap, String user, String password) {

    /** The broker's own name and the launcher's: the only one that may do everything. */
    static final String ADMIN = "admin";

    /** On one machine; between machines it is SASL_SSL. */
    static final String SECURITY = "SASL_PLAINTEXT";

    static final String SCRAM = "SCRAM-SHA-512";

    private static final String MODULES = "org.apache.kafka.common.security.";

    /** KRaft keeps the others' passwords in a log that is written by whoever has signed in already. */
    private boolean isPlain() {
        return user.equals(ADMIN);
    }

    /** For any of Kafka's Java clients; the caller may add to it. */
    public Map<String, Object> settings() {
        String module = MODULES + (isPlain() ? "plain.PlainLoginModule" : "scram.ScramLoginModule");
        return new HashMap<>(Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                SECURITY,
                "sasl.mechanism",
                isPlain() ? "PLAIN" : SCRAM,
                "sasl.jaas.config",
                module + " required username=\"" + user + "\" password=\"" + password + "\";"));
    }

    /**
     * The same for {@code kcat -F}, which has the password neither on its command line nor in a shell's history. By
     * PLAIN: librdkafka before 2.6.1, which distributions still ship, cannot do SCRAM with this broker.
     */
    void writeForKcat(Path file) {
        try {
            PrivateFile.write(
                    file,
                    List.of(
                            "bootstrap.servers=" + bootstrap,
                            "security.protocol=" + SECURITY,
                            "sasl.mechanism=PLAIN",
                            "sasl.username=" + user,
                            "sasl.password=" + password));
        } catch (IOException e) {
            throw new Refused("Cannot write " + file + ": " + e.getMessage() + ".");
        }
    }
}

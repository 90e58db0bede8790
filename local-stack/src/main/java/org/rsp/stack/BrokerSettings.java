package org.rsp.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is ours to decide about a broker, wherever it listens; compose gives the same to its container. */
final class BrokerSettings {

    private static final String MODULES = "org.apache.kafka.common.security.";
    private static final String SCRAM_LOGIN = MODULES + "scram.ScramLoginModule required;";

    private BrokerSettings() {}

    static Map<String, String> common() {
        var all = new LinkedHashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "10");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "10");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("min.insync.replicas", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        // acks=all on a single broker does not wait for the disk
        all.put("log.flush.interval.messages", "1");
        // nobody may do anything that the list of topics does not say
        all.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        all.put("allow.everyone.if.no.acl.found", "false");
        all.put("super.users", "User:" + KafkaLogin.ADMIN);
        all.put("inter.broker.listener.name", "CLIENTS");
        all.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        all.put("sasl.mechanism.controller.protocol", "PLAIN");
        all.put("listener.name.clients.sasl.enabled.mechanisms", KafkaLogin.SCRAM + ",PLAIN");
        all.put("listener.name.clients.scram-sha-512.sasl.jaas.config", SCRAM_LOGIN);
        all.put("listener.name.clients.plain.sasl.jaas.config", plainLogin(Secrets.KAFKA_ORGANISATIONS));
        all.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        all.put("listener.name.controller.plain.sasl.jaas.config", plainLogin(List.of()));
        return all;
    }

    /** As whom the broker signs in to itself, and whom it lets in by PLAIN: the administrator and these. */
    static String plainLogin(List<String> users) {
        var login = new StringBuilder(MODULES + "plain.PlainLoginModule required username=\"" + KafkaLogin.ADMIN
                + "\" password=\"" + password(KafkaLogin.ADMIN) + "\" user_" + KafkaLogin.ADMIN + "=\""
                + password(KafkaLogin.ADMIN) + "\"");
        users.forEach(user -> login.append(" user_")
                .append(user)
                .append("=\"")
                .append(password(user))
                .append('"'));
        return login.append(';').toString();
    }

    /** Secrets are named in the broker's settings, not written. */
    private static String password(String user) {
        return "${env:" + Secrets.ofKafka(user) + "}";
    }
}

package org.rsp.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody outside needs to talk to the stack, as variables for a shell or for compose. */
final class Exports {

    private Exports() {}

    static Map<String, String> variables(Settings settings, Secrets secrets) {
        var all = new LinkedHashMap<String, String>();
        all.put("RSP_GATEWAY", settings.publicUrl());
        all.put("RSP_OIDC", settings.oidc());
        all.put("RSP_KAFKA", settings.kafka());
        all.put("RSP_KAFKA_KCAT_ARGS", "-b " + settings.kafka() + " -F " + settings.kcat("unhcr"));
        all.put("RSP_POSTGRES_HOST", "127.0.0.1");
        all.put("RSP_POSTGRES_PORT", Integer.toString(settings.port(Part.POSTGRESQL)));
        all.put("RSP_POSTGRES_USER", PostgreSql.SUPERUSER);
        all.put("RSP_HOME", settings.home().toString());
        all.put("RSP_PORT_OFFSET", Integer.toString(settings.offset()));
        secrets.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(secret -> all.put(secret.getKey(), secret.getValue()));
        return all;
    }

    static String shell(Settings settings, Secrets secrets) {
        return variables(settings, secrets).entrySet().stream()
                .map(each -> "export " + each.getKey() + "='" + each.getValue().replace("'", "'\\''") + "'")
                .collect(Collectors.joining("\n"));
    }

    /** The file compose reads as {@code .env}: secrets only, compose has its own addresses. */
    static String compose(Secrets secrets) {
        return secrets.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n"));
    }
}

package org.rsp.stack;

import java.util.Arrays;
import java.util.Locale;

/** The table a person sees: each part, where it listens, whether it answers, and where to look next. */
final class Status {

    private final Stack stack;
    private final Settings settings;

    Status(Stack stack) {
        this.stack = stack;
        this.settings = stack.settings();
    }

    boolean everythingAnswers() {
        return Arrays.stream(Part.values()).allMatch(part -> stack.isRunning(part) && stack.answers(part));
    }

    String table() {
        var text = new StringBuilder();
        row(text, "part", "port", "pid", "state");
        for (Part part : Part.values()) {
            row(
                    text,
                    part.title(),
                    Integer.toString(settings.port(part)),
                    stack.process(part)
                            .map(process -> Long.toString(process.pid()))
                            .orElse("-"),
                    state(part));
        }
        return text.toString();
    }

    private String state(Part part) {
        if (stack.isRunning(part)) {
            return stack.answers(part) ? "ready" : "runs, does not answer: ./rsp logs " + part.title();
        }
        boolean taken = part.ports(settings.offset()).stream().anyMatch(port -> !Probe.isFree(port));
        return taken ? "stopped; its port is used by another program" : "stopped";
    }

    String whereToLook() {
        var secrets = Secrets.in(settings.home());
        return String.join(
                "\n",
                "Gateway     " + settings.publicUrl() + "/",
                "Swagger UI  " + settings.publicUrl() + "/swagger-ui/",
                "Demo users  unhcr-registrar, aus-caseworker, mys-supervisor, rso-coordinator … (all in"
                        + " local-stack/src/main/realm/rsp-realm.json)",
                "            password of all of them: " + secrets.get(Secrets.DEMO_PASSWORD),
                "Tokens      ./rsp token aus|idn|mys|tha|bgd|mmr|unhcr|iom|rso",
                "Keycloak    http://localhost:" + settings.port(Part.KEYCLOAK) + "/admin/ (user " + Keycloak.ADMIN
                        + ", password in " + Secrets.file(settings.home()) + ")",
                "Logs        " + settings.logs() + "  (./rsp logs [part])",
                "");
    }

    private static void row(StringBuilder text, String part, String port, String pid, String state) {
        text.append(String.format(Locale.ROOT, "%-22s %6s %8s  %s%n", part, port, pid, state));
    }
}

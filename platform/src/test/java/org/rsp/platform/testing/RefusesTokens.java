package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.OpenApiDocument.DocumentedOperation;
import org.rsp.platform.testing.TokenAttack.Answer;
import org.rsp.platform.testing.TokenAttack.Expected;

/**
 * Every kind of bad token against every operation of the service, past the gateway. A service's own test extends this.
 */
public abstract class RefusesTokens {

    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    @TestHTTPResource("/")
    URI service;

    private final Trap trap = Trap.set();
    private TokenForge forge;
    private List<Target> guarded;
    private List<Target> open;

    private record Target(String id, String method, String path) {}

    @BeforeEach
    void read() {
        forge = Tokens.forge(trap.address());
        var documented = OpenApiDocument.of(ServiceContracts.area()).operations();
        guarded = documented.stream()
                .filter(o -> !o.isOpen())
                .map(RefusesTokens::target)
                .toList();
        open = documented.stream()
                .filter(DocumentedOperation::isOpen)
                .map(RefusesTokens::target)
                .toList();
        assertFalse(guarded.isEmpty());
        assertFalse(open.isEmpty());
    }

    private static Target target(DocumentedOperation operation) {
        return new Target(
                operation.id(),
                operation.method().toUpperCase(Locale.ROOT),
                operation.path().replaceAll("\\{\\w+}", SOME_ID));
    }

    /** All kinds, and one that is right for every service but this one. */
    private List<TokenAttack> attacks() {
        var own = ServiceContracts.setting("quarkus.application.name");
        var others = Tokens.AUDIENCES.stream()
                .filter(name -> !name.equals(own))
                .sorted()
                .map(Members::text)
                .collect(Collectors.joining(",", "[", "]"));
        var service = forge.claims
                .with("aud", others)
                .with("azp", Members.text("some-service"))
                .with("realm_access", "{\"roles\":[\"service\"]}")
                .without("organisation");
        var all = new ArrayList<>(TokenAttacks.all(forge, own));
        all.add(TokenAttack.bearer("a service's, for all but this one", forge.byRealm(service)));
        return all;
    }

    @AfterEach
    void close() {
        trap.close();
    }

    @Test
    void every_bad_token_is_refused_by_every_operation_with_the_same_answer() {
        var attacks = attacks();
        var names = attacks.stream().map(TokenAttack::name).collect(Collectors.toSet());
        assertEquals(attacks.size(), names.size(), "each kind once");
        assertTrue(attacks.size() >= 60);
        var faults = new ArrayList<String>();
        var refusals = new HashSet<Answer>();
        for (var attacked : Attacked.each(guarded, attacks, this::against)) {
            var answer = attacked.answer();
            var fault = attacked.attack().fault(answer);
            if (!fault.isEmpty()) {
                faults.add(attacked.operation().id() + ", " + fault);
            } else if (answer.status() == 401) {
                refusals.add(answer);
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(1, refusals.size(), () -> "one answer, whatever was wrong: " + refusals);
        assertEquals(0, trap.visits(), "nobody asked where a token said");
        System.out.printf(
                "%d token attacks x %d operations: all 401 with one body, but %s%n",
                attacks.size(),
                guarded.size(),
                attacks.stream()
                        .filter(a ->
                                !Set.of(Expected.REFUSED, Expected.NOT_THERE).contains(a.expected()))
                        .map(a -> a.name() + " (" + a.expected() + ")")
                        .toList());
    }

    /** Else the refusals would prove nothing. */
    @Test
    void the_same_forge_makes_a_token_that_is_let_in_everywhere() {
        var good = TokenAttack.bearer("good", forge.good());
        guarded.forEach(o -> assertNotEquals(401, against(o, good).status(), o.id()));
    }

    @Test
    void a_bad_token_gets_nothing_more_from_what_is_open_to_all() {
        var nothing = new TokenAttack("none", Expected.NOT_THERE, List.of(), "");
        var faults = new ArrayList<String>();
        for (var operation : open) {
            var plain = against(operation, nothing);
            assertNotEquals(401, plain.status(), operation.id());
            for (var attacked : Attacked.each(List.of(operation), attacks(), this::against)) {
                var attack = attacked.attack();
                var answer = attacked.answer();
                if (attack.expected() != Expected.TOO_LARGE && answer.status() != 401 && !answer.equals(plain)) {
                    faults.add(operation.id() + ", " + attack.name() + ": " + answer.status());
                }
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(0, trap.visits(), "nobody asked where a token said");
    }

    @Test
    void the_trap_counts_who_comes_by() throws IOException {
        try (var visitor = new Socket(trap.address().getHost(), trap.address().getPort())) {
            assertEquals(-1, visitor.getInputStream().read(), "hung up on, once counted");
        }
        assertEquals(1, trap.visits());
    }

    private Answer against(Target operation, TokenAttack attack) {
        return attack.against(service, operation.method(), operation.path());
    }
}

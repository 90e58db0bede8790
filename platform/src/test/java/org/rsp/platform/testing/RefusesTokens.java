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

/** Every kind of bad token against every operation of the service, past the gateway. A service's own test extends this. */
public abstract class RefusesTokens {

    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    @TestHTTPResource("/")
    URI service;

    private final Trap trap = Trap.set();
    private TokenForge forge;
    private List<DocumentedOperation> operations;

    @BeforeEach
    void read() {
        forge = Tokens.forge(trap.address());
        operations = OpenApiDocument.of(ServiceContracts.area()).operations().stream()
                .filter(o -> !o.isOpen())
                .toList();
        assertFalse(operations.isEmpty());
    }

    @AfterEach
    void close() {
        trap.close();
    }

    @Test
    void every_bad_token_is_refused_by_every_operation_with_the_same_answer() {
        var attacks = TokenAttacks.all(forge);
        var names = attacks.stream().map(TokenAttack::name).collect(Collectors.toSet());
        assertEquals(attacks.size(), names.size(), "each kind once");
        assertTrue(attacks.size() >= 60);
        var faults = new ArrayList<String>();
        var refusals = new HashSet<Answer>();
        for (var operation : operations) {
            for (var attack : attacks) {
                var answer = against(operation, attack);
                var fault = attack.fault(answer);
                if (!fault.isEmpty()) {
                    faults.add(operation.id() + ", " + fault);
                } else if (answer.status() == 401) {
                    refusals.add(answer);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(1, refusals.size(), () -> "one answer, whatever was wrong: " + refusals);
        assertEquals(0, trap.visits(), "nobody asked where a token said");
        System.out.printf(
                "%d token attacks x %d operations: all 401 with one body, but %s%n",
                attacks.size(),
                operations.size(),
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
        operations.forEach(o -> assertNotEquals(401, against(o, good).status(), o.id()));
    }

    @Test
    void the_trap_counts_who_comes_by() throws IOException {
        try (var visitor = new Socket(trap.address().getHost(), trap.address().getPort())) {
            assertEquals(-1, visitor.getInputStream().read(), "hung up on, once counted");
        }
        assertEquals(1, trap.visits());
    }

    private Answer against(DocumentedOperation operation, TokenAttack attack) {
        return attack.against(
                service,
                operation.method().toUpperCase(Locale.ROOT),
                operation.path().replaceAll("\\{\\w+}", SOME_ID));
    }
}

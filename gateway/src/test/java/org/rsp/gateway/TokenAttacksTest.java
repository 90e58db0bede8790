package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Attacked;
import org.rsp.platform.testing.ContractOperation;
import org.rsp.platform.testing.TokenAttack;
import org.rsp.platform.testing.TokenAttack.Answer;
import org.rsp.platform.testing.TokenAttack.Expected;
import org.rsp.platform.testing.TokenAttacks;
import org.rsp.platform.testing.TokenForge;
import org.rsp.platform.testing.Trap;

/**
 * Every kind of bad token against every operation of every committed document: none gets past the gateway. That whoever
 * is too fast waits has a test of its own; here it would only take two minutes.
 */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestProfile(TokenAttacksTest.Unhurried.class)
class TokenAttacksTest {

    /** Nobody is too fast: refusals are counted by address, and all attacks come from one. */
    public static class Unhurried implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rsp.rate.per-second",
                    "1000000",
                    "rsp.rate.burst",
                    "1000000",
                    // a line for each of so many refusals is nothing that anybody reads
                    "quarkus.log.category.\"org.rsp.gateway\".level",
                    "ERROR");
        }
    }

    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    @TestHTTPResource("/")
    URI gateway;

    private final Trap trap = Trap.set();
    private final List<ContractOperation> operations =
            ContractOperation.needingAToken(Path.of("..", "contracts", "openapi"));

    @AfterEach
    void close() {
        trap.close();
    }

    @Test
    void every_bad_token_is_refused_before_every_operation_with_the_same_answer() {
        List<TokenAttack> attacks = TokenAttacks.all(forge(), "caseload-service");
        List<String> faults = new ArrayList<>();
        var refused = new HashSet<Answer>();
        var missed = new HashSet<Answer>();
        for (var attacked : Attacked.each(operations, attacks, this::against)) {
            TokenAttack attack = attacked.attack();
            Answer answer = attacked.answer();
            String fault = hasPassed(attack, answer) ? "" : attack.fault(answer);
            if (!fault.isEmpty()) {
                faults.add(attacked.operation() + ", " + fault);
            } else if (attack.expected() == Expected.REFUSED) {
                refused.add(answer);
            } else if (attack.expected() == Expected.NOT_THERE) {
                missed.add(answer);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(operations.size() > 20, () -> operations.size() + " operations");
        assertEquals(1, refused.size(), () -> "one answer, whatever was wrong: " + refused);
        assertEquals(1, missed.size(), () -> "one answer to who shows no token: " + missed);
        assertEquals(0, trap.visits(), "nobody asked where a token said");
        System.out.printf(
                "%d token attacks x %d operations through the gateway: all 401, but %s%n",
                attacks.size(),
                operations.size(),
                attacks.stream()
                        .filter(a -> a.expected() == Expected.LEGAL || a.expected() == Expected.TOO_LARGE)
                        .map(a -> a.name() + " (" + a.expected() + ")")
                        .toList());
    }

    /** A form that is legal goes on to the service, of which only one stands behind this gateway. */
    private static boolean hasPassed(TokenAttack attack, Answer answer) {
        return attack.expected() == Expected.LEGAL && answer.status() == 503;
    }

    /** Else the refusals would prove nothing. */
    @Test
    void the_same_forge_makes_a_token_that_passes_everywhere() {
        var good = new TokenAttack("good", Expected.LEGAL, List.of("Authorization", "Bearer " + forge().good()), "");
        for (var asked : Attacked.each(operations, List.of(good), this::against)) {
            assertNotEquals(401, asked.answer().status(), asked.operation()::toString);
        }
    }

    private Answer against(ContractOperation operation, TokenAttack attack) {
        return attack.against(gateway, operation.method(), operation.path().replaceAll("\\{\\w+}", SOME_ID));
    }

    private TokenForge forge() {
        String issuer = System.getProperty(Neighbours.ISSUER);
        long now = Instant.now().getEpochSecond();
        return new TokenForge(
                (RSAPrivateCrtKey) Tokens.key(),
                "test",
                trap.address(),
                "iss",
                "\"" + issuer + "\"",
                "aud",
                "[\"caseload-service\",\"returns-service\",\"resettlement-service\",\"coi-service\"]",
                "sub",
                "\"forged\"",
                "iat",
                Long.toString(now),
                "exp",
                Long.toString(now + 600),
                "typ",
                "\"Bearer\"",
                "azp",
                "\"unhcr\"",
                "organisation",
                "\"UNHCR\"",
                "realm_access",
                "{\"roles\":[\"registrar\"]}");
    }
}

package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.ContractOperation;
import org.rsp.platform.testing.TokenAttack;
import org.rsp.platform.testing.TokenAttack.Answer;
import org.rsp.platform.testing.TokenAttack.Expected;
import org.rsp.platform.testing.TokenAttacks;
import org.rsp.platform.testing.TokenForge;
import org.rsp.platform.testing.Trap;

/** Every kind of bad token against every operation of every committed document: none gets past the gateway. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TokenAttacksTest {

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
    void every_bad_token_is_refused_before_every_operation_with_the_same_answer() throws InterruptedException {
        List<TokenAttack> attacks = TokenAttacks.all(forge(), "caseload-service");
        List<String> faults = new ArrayList<>();
        var refused = new HashSet<Answer>();
        var missed = new HashSet<Answer>();
        for (ContractOperation operation : operations) {
            for (TokenAttack attack : attacks) {
                Answer answer = patiently(attack, operation);
                String fault = hasPassed(attack, answer) ? "" : attack.fault(answer);
                if (!fault.isEmpty()) {
                    faults.add(operation + ", " + fault);
                } else if (attack.expected() == Expected.REFUSED) {
                    refused.add(answer);
                } else if (attack.expected() == Expected.NOT_THERE) {
                    missed.add(answer);
                }
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
    void the_same_forge_makes_a_token_that_passes_everywhere() throws InterruptedException {
        var good = new TokenAttack("good", Expected.LEGAL, List.of("Authorization", "Bearer " + forge().good()), "");
        for (ContractOperation operation : operations) {
            assertNotEquals(401, patiently(good, operation).status(), operation::toString);
        }
    }

    /** Refusals are counted by address, and a client that is too fast waits as long as it is told. */
    private Answer patiently(TokenAttack attack, ContractOperation operation) throws InterruptedException {
        Answer answer =
                attack.against(gateway, operation.method(), operation.path().replaceAll("\\{\\w+}", SOME_ID));
        while (answer.status() == 429) {
            Thread.sleep(1_000);
            answer =
                    attack.against(gateway, operation.method(), operation.path().replaceAll("\\{\\w+}", SOME_ID));
        }
        return answer;
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

package org.rsp.platform.testing;

import java.util.List;
import java.util.function.BiFunction;
import org.rsp.platform.testing.TokenAttack.Answer;

/** What came of one attack on one operation. */
public record Attacked<T>(T operation, TokenAttack attack, Answer answer) {

    /** Each operation by each attack. */
    public static <T> List<Attacked<T>> each(
            List<T> operations, List<TokenAttack> attacks, BiFunction<T, TokenAttack, Answer> against) {
        try (var lanes = new Lanes()) {
            return operations.stream()
                    .map(operation -> lanes.ask(
                            attacks, attack -> new Attacked<>(operation, attack, against.apply(operation, attack))))
                    .flatMap(List::stream)
                    .toList();
        }
    }
}

package org.rsp.returns.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Documents;
import org.rsp.returns.guards.ReturnGuard;

/** The list that people reviewed and the one that runs say the same; a wrong one stops the start. */
class ChecklistItemsTest {

    private static final List<ChecklistItem> ALL = ChecklistItems.shipped().all();

    private static String known(ChecklistItem item) {
        return item.isAnsweredByAgreements()
                ? "register of agreements"
                : item.guard().map(ReturnGuard::name).orElse("officer");
    }

    @Test
    void each_item_stands_on_the_page_as_in_the_file() {
        var runs = ALL.stream()
                .map(item -> List.of(item.topic().name(), item.code(), known(item), item.question()))
                .toList();
        assertEquals(Documents.table("procedures/checklist-answer.md", "topic"), runs);
    }

    /** What the law asks of protection is answered by the guards, and by no officer. */
    @Test
    void the_guards_of_protection_answer_their_items() {
        var guards = ALL.stream()
                .filter(item -> item.topic() == ChecklistTopic.PROTECTION)
                .flatMap(item -> item.guard().stream())
                .collect(Collectors.toSet());
        assertTrue(guards.containsAll(List.of(ReturnGuard.G2, ReturnGuard.G6, ReturnGuard.G7, ReturnGuard.G11)));
    }

    private static String text(String last) {
        var rows = ALL.stream()
                .map(item -> "%s,%s,,%s".formatted(item.topic(), item.code(), item.question()))
                .collect(Collectors.joining("\n"));
        return "# words\ntopic,item,known,question\n" + rows + last;
    }

    @Test
    void words_and_names_of_columns_are_no_items() {
        assertEquals(ALL.size(), new ChecklistItems(text("")).all().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nPROTECTION,RECEPTION,,Twice?",
                "\nPROTECTION,MORE",
                "\nARRANGEMENTS,LATE,,Out of order?",
                "\nPROTECTION,SAFETY,G1,By what each act asks?",
                "\nPROTECTION,SAFETY,G99,By nothing?",
                "\nMONEY,MORE,,Of no topic?"
            })
    void a_wrong_list_is_refused(String last) {
        assertThrows(Throwable.class, () -> new ChecklistItems(text(last)));
    }

    @Test
    void a_list_that_asks_nothing_of_a_topic_is_refused() {
        assertThrows(AssertionError.class, () -> new ChecklistItems("topic,item,known,question\nCOSTS,PAYER,,Who?"));
    }
}

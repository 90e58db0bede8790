package org.rsp.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rsp.stack.Refused;

/** What can be asked for alone, by the names of the table of bars. */
enum Bar {
    P1("open a case"),
    P2("one step of a procedure"),
    P3("read one case by its id"),
    P4("a page of fifty of the worklist"),
    P6("from the commit to a consumer of Kafka"),
    P7("through the gateway"),
    P9("CPU for each operation, many cases against few"),
    P10("memory of one service, CPU until its first answer"),
    P11("the first ten seconds after a start"),
    PARTS("what each part of an act costs, by leaving it out");

    private final String words;

    Bar(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Bar named(String name) {
        return Arrays.stream(values())
                .filter(bar -> bar.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("bench does not know " + name + "; it knows "
                        + Arrays.stream(values()).map(Bar::name).collect(Collectors.joining(", ")) + "."));
    }
}

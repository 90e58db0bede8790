package org.rsp.stack.demo;

import java.util.Locale;

/** The result for people, line by line. */
final class Text {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void title(String title) {
        line("");
        line(title);
    }

    void row(String name, String value) {
        line(String.format(Locale.ROOT, "  %-20s %s", name, value));
    }

    /** A line of a table whose names are long. */
    void wide(String name, String number, String another) {
        line(String.format(Locale.ROOT, "  %-52s %8s %12s", name, number, another));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

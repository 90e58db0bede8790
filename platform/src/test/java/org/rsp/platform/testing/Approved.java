package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that people have looked at and committed, and that the code must still produce. With {@code -Dapprove} they are
 * written instead of compared: the difference then stands in the commit, where it is looked at again.
 */
public final class Approved {

    private static final int LINES_SHOWN = 12;

    private Approved() {}

    public static boolean isApproving() {
        return "true".equals(System.getProperty("approve"));
    }

    /** Demands that the committed file says exactly this. */
    public static void file(Path file, String produced) {
        var text = produced.endsWith("\n") ? produced : produced + "\n";
        if (isApproving()) {
            write(file, text);
        } else if (!Files.exists(file)) {
            fail(file + " is not there. " + advice());
        } else {
            compare(file, read(file).lines().toList(), text.lines().toList());
        }
    }

    private static void compare(Path file, List<String> committed, List<String> produced) {
        if (committed.equals(produced)) {
            return;
        }
        int first = 0;
        while (first < Math.min(committed.size(), produced.size())
                && committed.get(first).equals(produced.get(first))) {
            first++;
        }
        fail("%s differs from what the code produces, from line %d on.%n- committed%n%s%n+ produced%n%s%n%s"
                .formatted(file, first + 1, from(committed, first), from(produced, first), advice()));
    }

    private static String from(List<String> lines, int first) {
        return String.join(System.lineSeparator(), lines.subList(first, Math.min(lines.size(), first + LINES_SHOWN)));
    }

    private static String advice() {
        return "If the change is meant, run the test again with -Dapprove and commit the file.";
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

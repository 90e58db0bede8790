package org.rsp.stack.demo;

import java.util.List;
import org.rsp.stack.Screen;

/**
 * Entry point of {@code ./rsp demo}: tells the story on the running stack, which it finds in the variables that
 * {@code ./rsp env} prints. Progress goes to standard error, the result to standard output; 0 only if everything was as
 * the story demands.
 */
public final class Demo {

    private static final Screen SCREEN = System.err::println;

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        boolean json = arguments.equals(List.of("--json"));
        if (!json && !arguments.isEmpty()) {
            System.err.println("rsp: the demo knows --json and nothing else.");
            return 2;
        }
        Report report = told();
        System.out.println(json ? report.json() : report.text());
        if (report.failed() != null) {
            System.err.println("rsp: the story was not as told: " + report.failed());
        }
        return report.asTold() ? 0 : 1;
    }

    private static Report told() {
        try (var story = new Story(Surroundings.of(System.getenv()), SCREEN)) {
            return story.tell();
        } catch (NotAsTold beforeItBegan) {
            return Report.ofNothing(String.valueOf(beforeItBegan.getMessage()));
        }
    }
}

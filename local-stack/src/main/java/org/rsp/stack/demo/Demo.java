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

    private static final String SO_MANY = "--people";
    private static final int PEOPLE = 300;
    /** With fewer there are not three who never claimed, whom the last chapter needs. */
    private static final int FEWEST = 150;

    private static final int MOST = 1_000;

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        int people = people(arguments);
        boolean json = arguments.contains("--json");
        if (people < FEWEST
                || people > MOST
                || arguments.size() != (json ? 1 : 0) + (arguments.contains(SO_MANY) ? 2 : 0)) {
            System.err.printf(
                    "rsp: the demo knows --json and %s N, from %d to %d, and nothing else.%n", SO_MANY, FEWEST, MOST);
            return 2;
        }
        Report report = told(people);
        System.out.println(json ? report.json() : report.text());
        if (report.failed() != null) {
            System.err.println("rsp: the story was not as told: " + report.failed());
        }
        return report.asTold() ? 0 : 1;
    }

    /** As many as are said, {@link #PEOPLE} if nothing is; 0 where it is no number. */
    private static int people(List<String> arguments) {
        int said = arguments.indexOf(SO_MANY);
        if (said < 0) {
            return PEOPLE;
        }
        try {
            return said + 1 < arguments.size() ? Integer.parseInt(arguments.get(said + 1)) : 0;
        } catch (NumberFormatException notOne) {
            return 0;
        }
    }

    private static Report told(int people) {
        try (var story = new Story(Surroundings.of(System.getenv()), people, SCREEN)) {
            return story.tell();
        } catch (NotAsTold beforeItBegan) {
            return Report.ofNothing(String.valueOf(beforeItBegan.getMessage()));
        }
    }
}

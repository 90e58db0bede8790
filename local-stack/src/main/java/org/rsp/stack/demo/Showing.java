package org.rsp.stack.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Screen;

/** Says what happens while it happens, holds every answer against what is expected, and keeps what is shown on purpose. */
final class Showing {

    private final Screen screen;
    private final List<Shown> shown = new ArrayList<>();

    Showing(Screen screen) {
        this.screen = screen;
    }

    /** Something done on purpose to show how the platform answers; a repeated request is no problem, so it has none. */
    record Shown(String what, int status, @Nullable String problem, String reason) {}

    void chapter(int number, String title) {
        screen.say(number + ". " + title);
    }

    void say(String line) {
        screen.say("   " + line);
    }

    static Answer done(String what, Answer answer) {
        NotAsTold.unless(answer.isDone(), what + " should succeed, but the answer was " + answer.inShort() + ".");
        return answer;
    }

    void refused(String what, Answer answer, int status, String problem, String reason) {
        NotAsTold.unless(
                answer.status() == status
                        && answer.problem().equals(problem)
                        && answer.reason().contains(reason),
                what + ": this should be refused with " + status + " " + problem + " (" + reason
                        + "), but the answer was " + answer.inShort() + ".");
        show(new Shown(what, status, problem, answer.reason()));
    }

    /** The first answer once more, word for word. That nothing was stored a second time, the events will show. */
    void answeredAgain(String what, Answer first, Answer again) {
        NotAsTold.unless(
                again.status() == first.status()
                        && again.header("Idempotent-Replay").equals("true")
                        && again.header("Location").equals(first.header("Location"))
                        && again.body().equals(first.body()),
                what + ": the first answer should come again, but it was " + again.inShort() + ".");
        show(new Shown(
                what, again.status(), null, "The first answer again (Idempotent-Replay: true): one case, not two."));
    }

    private void show(Shown one) {
        shown.add(one);
        say("on purpose: " + one.what() + " -> " + one.status() + (one.problem() == null ? "" : " " + one.problem()));
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }
}

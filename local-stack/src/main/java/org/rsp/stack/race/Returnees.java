package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rsp.stack.returns.Cleared;
import org.rsp.stack.returns.Returning;
import org.rsp.stack.returns.Staff;

/** People of UNHCR's whose return is cleared: each was screened, counselled and checked, and has consented, by the requests that its staff would make. */
final class Returnees {

    private static final int AT_ONCE = 100;
    private static final int OF_ONE_CASE = 5;
    private static final String KIND = "AVR";

    private final Course course;
    private final Returning returning;

    Returnees(Course course) {
        this.course = course;
        var ground = course.ground();
        this.returning = new Returning(
                new Staff(
                        ground.desk("unhcr-returns-officer"),
                        ground.desk("unhcr-supervisor"),
                        ground.desk("unhcr-protection-officer")),
                People.NATIONALITY,
                People.LANGUAGE);
    }

    /** Somebody of whom it takes one request to depart. */
    record Returnee(String person, Cleared cleared) {}

    /** Fewer where somebody interrupts: then none of them is needed. */
    List<Returnee> made(int number) {
        var made = new ArrayList<Returnee>();
        while (made.size() < number && !course.isInterrupted()) {
            made.addAll(several(Math.min(number - made.size(), AT_ONCE)));
            course.progress().say("returns cleared", made.size(), number);
        }
        return made;
    }

    private List<Returnee> several(int number) {
        var cases = IntStream.range(0, (number + OF_ONE_CASE - 1) / OF_ONE_CASE)
                .mapToObj(_ -> (Callable<List<String>>) () -> course.people().whoMayBeReturned(OF_ONE_CASE))
                .toList();
        return course.rounds()
                .all(course.rounds().all(cases).stream()
                        .flatMap(List::stream)
                        .limit(number)
                        .map(person -> (Callable<Returnee>) () -> new Returnee(person, cleared(person)))
                        .toList());
    }

    private Cleared cleared(String person) {
        return returning.cleared(person.substring(person.lastIndexOf('/') + 1), KIND);
    }
}

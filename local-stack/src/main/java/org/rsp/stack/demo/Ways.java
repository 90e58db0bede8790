package org.rsp.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which way a person goes through the procedure, and after how many days the next part of it is due. */
final class Ways {

    /** The offices hear a quarter of the households in each of four weeks. */
    private static final int FIRST_HEARD_AFTER = 14;

    private static final int WEEKS_OF_HEARINGS = 4;
    private static final int WEEK = 7;
    private static final int NO_SHOW_WAIT = 42;
    /** Thirty to appeal, and a day until the last of them is over everywhere on earth. */
    private static final int FINAL_AFTER = 35;

    private final Days days;
    private final Claims claims;
    private final Rulings rulings;

    Ways(Days days, Claims claims, Rulings rulings) {
        this.days = days;
        this.claims = claims;
        this.rulings = rulings;
    }

    /** A part of the way: so many days after the one before. */
    record Stage(int after, String words, Consumer<Applicant> acts) {}

    List<Stage> of(Applicant a, int household) {
        int turn = FIRST_HEARD_AFTER + WEEK * (household % WEEKS_OF_HEARINGS);
        var way = new ArrayList<Stage>();
        way.add(new Stage(0, "screened", claims::screened));
        switch (a.outcome()) {
            case NEVER_CLAIMED -> {}
            case WITHDRAWN -> way.add(new Stage(turn, "withdrawn", ended(claims::withdrawn)));
            case CLOSED -> {
                way.add(new Stage(turn, "missed", claims::missed));
                way.add(new Stage(NO_SHOW_WAIT, "closed", ended(claims::closed)));
            }
            default -> {
                way.add(new Stage(turn, "heard", claims::heard));
                // a derived status waits until the person from whom it derives holds a document of it
                way.add(new Stage(a.principal() == null ? WEEK : 3 * WEEK, "assessed", claims::assessed));
                way.add(new Stage(WEEK, "decided and told", ended(rulings::decided)));
                addRemedies(a.outcome(), way);
            }
        }
        return way;
    }

    private void addRemedies(Outcome outcome, List<Stage> way) {
        if (outcome == Outcome.APPEAL_ALLOWED || outcome == Outcome.APPEAL_DISMISSED) {
            boolean allowed = outcome == Outcome.APPEAL_ALLOWED;
            way.add(new Stage(2 * WEEK, "appealed", rulings::appealed));
            way.add(new Stage(
                    4 * WEEK,
                    allowed ? "appeals allowed" : "appeals dismissed",
                    ended(allowed ? rulings::allowed : rulings::dismissed)));
        }
        if (outcome.isRefusedFirst() && outcome != Outcome.APPEAL_ALLOWED) {
            way.add(new Stage(FINAL_AFTER, "final", rulings::isFinal));
        }
    }

    /** Until further notice this was the last that the person was told. */
    private Consumer<Applicant> ended(Consumer<Applicant> acts) {
        return acts.andThen(a -> a.endedOn(days.today()));
    }
}

package org.rsp.stack.demo;

import org.jspecify.annotations.Nullable;

/** One person in the procedure: what is to become of the claim, and how far it has come. Status belongs to each person alone. */
final class Applicant {

    private final Person person;
    private final String id;
    private final Outcome outcome;
    private final @Nullable Applicant principal;

    private Version claim = Version.NONE;
    private Version decision = Version.NONE;
    private Version appeal = Version.NONE;
    private int endedOn;
    private int stage;
    private int dueOn;
    private String countedAs = "";

    /** @param principal from whom the status is to derive, or nobody */
    Applicant(Person person, String id, Outcome outcome, @Nullable Applicant principal) {
        this.person = person;
        this.id = id;
        this.outcome = outcome;
        this.principal = principal;
    }

    /** A resource of the person's and the version last seen. */
    record Version(String path, String etag) {

        static final Version NONE = new Version("", "");

        boolean isNone() {
            return path.isEmpty();
        }

        static Version of(String collection, Answer answer) {
            return new Version(collection + "/" + answer.id(), answer.etag());
        }
    }

    Person person() {
        return person;
    }

    String id() {
        return id;
    }

    String path() {
        return "/individuals/" + id;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Applicant principal() {
        return principal;
    }

    Version claim() {
        return claim;
    }

    void claim(Version seen) {
        claim = seen;
    }

    Version decision() {
        return decision;
    }

    void decision(Version seen) {
        decision = seen;
    }

    Version appeal() {
        return appeal;
    }

    void appeal(Version seen) {
        appeal = seen;
    }

    /** The last word was said: what is final only by the time that goes by was said before. */
    void endedOn(int day) {
        endedOn = day;
    }

    /** From the claim, which everybody lodges on the first day, to the last word. */
    int days() {
        return endedOn;
    }

    int stage() {
        return stage;
    }

    int dueOn() {
        return dueOn;
    }

    void next(int due) {
        stage++;
        dueOn = due;
    }

    /** As what the platform counts the first decision on the claim. */
    String countedAs() {
        return countedAs;
    }

    void countedAs(String words) {
        countedAs = words;
    }
}

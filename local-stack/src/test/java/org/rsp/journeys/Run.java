package org.rsp.journeys;

/** What is asked of this run: with {@code -Dlong} some journeys take the time that only a person has, not CI. */
final class Run {

    static final boolean LONG = System.getProperty("long") != null;

    private Run() {}
}

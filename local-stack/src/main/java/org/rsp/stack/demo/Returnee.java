package org.rsp.stack.demo;

/** Somebody who returns: of the host's register, and grown up. */
record Returnee(Person person, String id) {

    String fullName() {
        var name = person.name();
        return name.family() == null ? name.given() : name.given() + " " + name.family();
    }

    /** The same person in the procedure. */
    Applicant applicant(Outcome outcome) {
        return new Applicant(person, id, outcome, null);
    }
}

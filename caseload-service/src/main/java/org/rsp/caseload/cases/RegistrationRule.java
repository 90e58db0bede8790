package org.rsp.caseload.cases;

import java.time.LocalDate;
import org.rsp.platform.problem.Refusal;

/** What a registration must say to be one. These are about the record; no rule of a caseload is among them. */
final class RegistrationRule {

    private RegistrationRule() {}

    static void check(CaseCommand.Register command, LocalDate today) {
        var people = command.individuals();
        var principals =
                people.stream().filter(p -> p.relationship() == Relationship.PA).count();
        if (principals != 1) {
            throw Refusal.field("/individuals", "REG-1", "A case has exactly one principal applicant (PA).");
        }
        var declared = command.declaredPersons();
        if (declared != null && declared != people.size()) {
            throw Refusal.field(
                    "/declaredPersons", "REG-20", "The household declares another number of persons than it lists.");
        }
        if (command.arrivedOn() != null && command.arrivedOn().isAfter(today)) {
            throw Refusal.field("/arrivedOn", "REG-4", "The day of arrival is not in the future.");
        }
        for (int i = 0; i < people.size(); i++) {
            checkPerson(people.get(i), "/individuals/" + i, today);
        }
    }

    static void checkJoining(Person person, LocalDate today) {
        if (person.relationship() == Relationship.PA) {
            throw Refusal.field("/individual/relationship", "REG-1", "The case has its principal applicant already.");
        }
        checkPerson(person, "/individual", today);
    }

    /** A correction leaves the principal applicant who it is, changes something, and leaves a record that could have been registered so. */
    static void checkCorrection(Person before, Person after, LocalDate today) {
        if ((before.relationship() == Relationship.PA) != (after.relationship() == Relationship.PA)) {
            throw Refusal.field(
                    "/relationship", "REG-1", "A correction makes nobody the principal applicant, nor another.");
        }
        if (before.equals(after)) {
            throw Refusal.field(
                    "/changes", "REG-11", "This is what is recorded already; a correction changes something.");
        }
        checkPerson(after, "/changes", today);
    }

    private static void checkPerson(Person person, String at, LocalDate today) {
        if (!person.isNamed()) {
            throw Refusal.field(at + "/givenName", "REG-2", "Give at least one name; no particular one is demanded.");
        }
        if (person.stateless() && !person.nationalities().isEmpty()) {
            throw Refusal.field(
                    at + "/stateless", "REG-3", "A stateless person has no nationality; leave one of the two out.");
        }
        if (person.isBornAfter(today)) {
            throw Refusal.field(at + "/bornOn", "REG-4", "The day of birth is not in the future.");
        }
        new ParticularsRule(person, at, today).check();
    }
}

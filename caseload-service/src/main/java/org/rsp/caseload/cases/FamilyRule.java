package org.rsp.caseload.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Refusal;

/** What can be said of civil events and of what persons are to each other. */
final class FamilyRule {

    private FamilyRule() {}

    static void checkCivilEvent(
            FamilyCommand.RecordCivilEvent command, Individual person, @Nullable Individual other, LocalDate today) {
        if (command.on().earliest().isAfter(today)) {
            throw Refusal.field("/on", "CIV-1", "It happened by today.");
        }
        checkPossible(command, person);
        if (other != null) {
            checkPossible(command, other);
        }
        if (command.otherId() != null && (!command.kind().hasSpouse() || other == person)) {
            throw Refusal.field(
                    "/otherId", "CIV-3", "A marriage and a divorce have another spouse; nothing else names one.");
        }
    }

    private static void checkPossible(FamilyCommand.RecordCivilEvent command, Individual person) {
        if (person.person().isBornAfter(command.on().latest())) {
            throw Refusal.field("/on", "CIV-1", "It happened to nobody before birth.");
        }
        if (!command.kind().isPossibleFor(person.presence())) {
            throw Refusal.field(
                    "/kind", "CIV-2", "As the person is recorded now this cannot have happened; see 'presence'.");
        }
    }

    static Kin checkKinship(
            FamilyCommand.RecordKinship command, Individual person, Individual other, boolean together) {
        if (person == other) {
            throw Refusal.field("/otherId", "KIN-3", "Nobody is somebody to oneself: name another person.");
        }
        if (together && (person.isPrincipalApplicant() || other.isPrincipalApplicant())) {
            throw Refusal.field(
                    "/otherId",
                    "KIN-4",
                    "What somebody is to the principal applicant is the person's 'relationship': correct that.");
        }
        var kin = Kin.of(command.is())
                .orElseThrow(() -> Refusal.field("/is", "KIN-1", "This is a place in a group, and no kinship."));
        if (!Kin.fits(command.is(), person.sex())) {
            throw Refusal.field("/is", "KIN-2", "The code is for the other sex than the one recorded of the person.");
        }
        return kin;
    }
}

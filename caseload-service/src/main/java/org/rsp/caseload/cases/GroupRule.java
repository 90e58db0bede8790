package org.rsp.caseload.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.caseload.cases.GroupCommand.Placing;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** When persons may change their registration group, or their place in it: whatever is done, nobody is lost and each group has its principal applicant. */
final class GroupRule {

    private GroupRule() {}

    static void checkSplit(Case group, List<Placing> leaving, List<String> open) {
        checkUnsealed(open, group);
        checkPersons(group, leaving, "/leaving");
        if (leaving.size() >= group.persons()) {
            throw Refusal.field("/leaving", "GRP-2", "Somebody stays: name those who leave, not everybody.");
        }
        checkPrincipals(group, leaving, "/leaving");
    }

    /** GRP-7: who may know of whom would change with the group. */
    private static void checkUnsealed(List<String> open, Case... groups) {
        if (Stream.of(groups).anyMatch(Case::isSealed)) {
            throw Refusal.guards(
                    List.of(new Guard("GRP-7", Guard.State.FAIL, "Nobody of it is protected as a witness now.")), open);
        }
    }

    /** Of a group in which somebody stays. */
    static void checkLeaving(Case group, List<Placing> leaving, String at) {
        checkPersons(group, leaving, at);
        checkPrincipals(group, leaving, at);
    }

    private static void checkPrincipals(Case group, List<Placing> leaving, String at) {
        if (leaving.stream()
                .anyMatch(p -> p.individualId().equals(group.focalPoint().id()))) {
            throw Refusal.field(at, "GRP-2", "The principal applicant stays; transfer the focal point first if not.");
        }
        if (leaving.stream().filter(p -> p.relationship() == Relationship.PA).count() != 1) {
            throw Refusal.field(at, "GRP-2", "One of those who leave is the principal applicant (PA) there.");
        }
    }

    static void checkJoin(Case group, Case other, List<Placing> joining, List<String> open) {
        if (group == other) {
            throw Refusal.field("/caseId", "GRP-3", "Name another case than the one that it joins.");
        }
        checkUnsealed(open, group, other);
        checkPersons(other, joining, "/joining");
        checkEverybody(other, joining, Set.of(), "/joining");
        checkNoSecondPrincipal(joining, "/joining");
        if (!group.isWhere(other)) {
            throw Refusal.guards(
                    List.of(new Guard(
                            "GRP-3",
                            Guard.State.FAIL,
                            "Both are open, and in the same caseload or in none: admit or release one of them first.")),
                    open);
        }
    }

    static void checkTransfer(Case group, UUID focalPoint, List<Placing> others) {
        if (group.individual(focalPoint).isEmpty() || group.focalPoint().id().equals(focalPoint)) {
            throw Refusal.field("/individualId", "GRP-4", "Name somebody else of this case by the person's id.");
        }
        checkPersons(group, others, "/others");
        checkEverybody(group, others, Set.of(focalPoint), "/others");
        checkNoSecondPrincipal(others, "/others");
    }

    static void checkReference(Case group, Case other) {
        if (group == other || group.crossReferences().contains(other.id())) {
            throw Refusal.field("/caseId", "GRP-5", "Name another case, and one to which this does not refer yet.");
        }
    }

    static void checkReopening(Case group, List<String> open) {
        if (group.isHandedOver()) {
            throw Refusal.guards(
                    List.of(new Guard(
                            "TRF-9", Guard.State.FAIL, "Another custodian is responsible for these persons now.")),
                    open);
        }
        if (group.persons() == 0) {
            throw Refusal.guards(
                    List.of(new Guard(
                            "GRP-6", Guard.State.FAIL, "Its persons have joined another case; take that one up.")),
                    open);
        }
    }

    static void checkPersons(Case group, List<Placing> placings, String at) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < placings.size(); i++) {
            var id = placings.get(i).individualId();
            if (group.individual(id).isEmpty()) {
                throw Refusal.field(
                        at + "/" + i + "/individualId", "REG-12", "Name a person of the case that is left, by its id.");
            }
            if (!seen.add(id)) {
                throw Refusal.field(at + "/" + i + "/individualId", "GRP-2", "Name each person once.");
            }
        }
    }

    private static void checkEverybody(Case group, List<Placing> placings, Set<UUID> but, String at) {
        var named = placings.stream().map(Placing::individualId).collect(Collectors.toCollection(HashSet::new));
        named.addAll(but);
        if (named.size() != group.persons() || placings.size() != group.persons() - but.size()) {
            throw Refusal.field(at, "GRP-4", "Say of everybody what the person is to the principal applicant, once.");
        }
    }

    private static void checkNoSecondPrincipal(List<Placing> placings, String at) {
        for (int i = 0; i < placings.size(); i++) {
            if (placings.get(i).relationship() == Relationship.PA) {
                throw Refusal.field(
                        at + "/" + i + "/relationship", "REG-1", "The case has its principal applicant already.");
            }
        }
    }
}

package org.rsp.caseload.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.caseload.groups.ProcessingGroupCommand.EndMembership.MembershipEndReason;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Refusal;

/** Whatever is done to a group: no person is in it twice at a time, nobody who was in it is lost, and its focal point is in it. */
class ProcessingGroupLifeTest {

    private static final int STEPS = 200;
    private static final int PERSONS = 6;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed * 31 + 7).limit(100);
    }

    private static By at(Instant time) {
        return new By(new Actor("somebody", "mys", "MYS", Set.of(Role.CASEWORKER, Role.SUPERVISOR)), time);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void PGR_2_memberships_never_overlap_and_nobody_is_lost(long seed) {
        var dice = new Random(seed);
        var persons = Stream.generate(UUID::randomUUID).limit(PERSONS).toList();
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var forming = new ProcessingGroupCommand.Form(GroupPurpose.RSD, persons.getFirst(), persons.subList(0, 2));
        var group = ProcessingGroup.form(UUID.randomUUID(), forming, at(now));
        for (var person : forming.memberIds()) {
            group.begin(UUID.randomUUID(), new GroupMember(person, UUID.randomUUID()), at(now));
        }
        var present = new HashSet<>(forming.memberIds());
        var ever = new HashSet<>(present);
        var focal = persons.getFirst();
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofSeconds(dice.nextInt(90)));
            var person = persons.get(dice.nextInt(PERSONS));
            var before = group.memberships().size();
            switch (dice.nextInt(3)) {
                case 0 -> {
                    if (done(group, person, now, 0)) {
                        assertTrue(present.add(person), "joined twice");
                        ever.add(person);
                        assertEquals(before + 1, group.memberships().size());
                    } else {
                        assertTrue(present.contains(person));
                    }
                }
                case 1 -> {
                    if (done(group, person, now, 1)) {
                        assertTrue(!person.equals(focal) && present.remove(person), "left and was not there");
                    } else {
                        assertTrue(!present.contains(person) || person.equals(focal));
                    }
                }
                default -> {
                    if (done(group, person, now, 2)) {
                        focal = person;
                    } else {
                        assertTrue(!present.contains(person) || person.equals(focal));
                    }
                }
            }
            holds(group, present, ever);
        }
        group.dissolve(
                new ProcessingGroupCommand.Dissolve(ProcessingGroupCommand.Dissolve.DissolutionReason.PURPOSE_MET),
                at(now));
        holds(group, Set.of(), ever);
    }

    private static boolean done(ProcessingGroup group, UUID person, Instant now, int act) {
        var by = at(now);
        try {
            switch (act) {
                case 0 ->
                    group.add(
                            new ProcessingGroupCommand.AddMember(person),
                            UUID.randomUUID(),
                            new GroupMember(person, UUID.randomUUID()),
                            by);
                case 1 ->
                    group.end(new ProcessingGroupCommand.EndMembership(person, MembershipEndReason.PERSON_ASKED), by);
                default -> group.transfer(new ProcessingGroupCommand.TransferFocalPoint(person), by);
            }
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private static void holds(ProcessingGroup group, Set<UUID> present, Set<UUID> ever) {
        assertEquals(present, Set.copyOf(group.members()));
        assertEquals(present.size(), group.members().size());
        var seen = new HashSet<UUID>();
        for (var person : ever) {
            List<GroupMembership> theirs = new ArrayList<>(group.memberships());
            theirs.removeIf(m -> !m.isOf(person));
            assertTrue(!theirs.isEmpty(), "somebody is lost");
            for (int i = 1; i < theirs.size(); i++) {
                var until = theirs.get(i - 1).until();
                assertTrue(until != null && !until.isAfter(theirs.get(i).since()), "two memberships overlap");
            }
            seen.add(person);
        }
        assertEquals(
                seen.size(),
                group.subjects().stream().map(s -> s.individualId()).distinct().count());
        assertTrue(present.isEmpty() || present.contains(group.focalPointId()), "the focal point has left");
    }
}

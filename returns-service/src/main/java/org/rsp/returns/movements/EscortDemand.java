package org.rsp.returns.movements;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What those who are booked on a movement ask of its escorts. */
record EscortDemand(boolean forced, boolean medical, boolean women, Set<String> languages) {

    EscortDemand {
        languages = Set.copyOf(languages);
    }

    /** @param medical of whose journey it is known now that medical staff go along, whatever was known when the seat was taken */
    static EscortDemand of(Collection<Passage> booked, Predicate<Passage> medical) {
        var languages = new TreeSet<String>();
        booked.stream()
                .filter(passage -> passage.needs().contains(TravelNeed.INTERPRETER))
                .map(Passage::language)
                .forEach(languages::add);
        return new EscortDemand(
                booked.stream().anyMatch(Passage::isForced),
                booked.stream().anyMatch(medical.or(Passage::isWithMedicalEscort)),
                booked.stream().anyMatch(passage -> passage.needs().contains(TravelNeed.FEMALE_ESCORT)),
                languages);
    }

    /** MOV-3: what the plan lacks; empty where it does. */
    Optional<String> lacking(Optional<EscortPlan> planned) {
        if (planned.isEmpty()) {
            return Optional.of("It is planned who escorts.");
        }
        var plan = planned.get();
        if (forced && !(plan.escorts() > 0 && plan.trained())) {
            return Optional.of("Who goes against the will is escorted by people who are trained for it.");
        }
        if (medical && plan.medical() == 0) {
            return Optional.of("Somebody needs a medical escort.");
        }
        if (women && plan.women() == 0) {
            return Optional.of("Somebody needs an escort who is a woman.");
        }
        return plan.languages().containsAll(languages)
                ? Optional.empty()
                : Optional.of("Somebody interprets for each who needs it.");
    }
}

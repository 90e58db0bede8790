package org.rsp.caseload.caseloads;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;

/** Why a household may or may not be admitted; every rule is evaluated, so that all reasons are seen at once. */
final class AdmissionRule {

    private AdmissionRule() {}

    /** @param counted whether who asks may know how many the caseload holds (CSL-3) */
    static List<Guard> evaluate(
            Caseload caseload, Occupancy held, Candidate candidate, boolean bound, boolean counted, LocalDate today) {
        var criteria = caseload.criteria();
        return List.of(
                Guard.of("ADM-1", caseload.state() == CaseloadState.OPEN, "The caseload is " + caseload.state() + "."),
                Guard.of("ADM-2", bound, "The custodian must be bound by the caseload's arrangement, in force today."),
                Guard.of(
                        "ADM-3",
                        !today.isBefore(caseload.opensOn()) && !after(today, caseload.closesOn()),
                        "Today must lie between the caseload's first and last day."),
                Guard.of(
                        "ADM-4",
                        criteria.countriesOfAsylum().isEmpty()
                                || criteria.countriesOfAsylum().contains(candidate.countryOfAsylum()),
                        "The country of asylum must be one of the caseload's."),
                arrival(criteria, candidate.arrivedOn()),
                Guard.of(
                        "ADM-6",
                        criteria.origins().isEmpty()
                                || candidate.origins().stream().anyMatch(criteria.origins()::contains),
                        "The principal applicant's nationality, or former residence if stateless, must be one of the caseload's."),
                places(caseload.capPersons() - held.persons(), candidate.persons(), counted));
    }

    private static Guard places(int free, int needed, boolean counted) {
        var enough = needed <= free;
        var words = enough
                ? "The caseload has a place for every one of the household."
                : "The caseload has no place for every one of the household.";
        var numbers = "Places needed: %d; places free: %d.".formatted(needed, Math.max(free, 0));
        return Guard.of("ADM-7", enough, counted ? numbers : words);
    }

    /** An unknown day of arrival is refused where the caseload has a window, and is said to be unknown. */
    private static Guard arrival(Criteria criteria, @Nullable LocalDate arrivedOn) {
        var evidence = "The day of arrival must lie in the caseload's window.";
        if (criteria.arrivedFrom() == null && criteria.arrivedTo() == null) {
            return Guard.of("ADM-5", true, "The caseload has no window of arrival.");
        }
        if (arrivedOn == null) {
            return new Guard("ADM-5", Guard.State.UNKNOWN, "The case does not say when the household arrived.");
        }
        var tooEarly = criteria.arrivedFrom() != null && arrivedOn.isBefore(criteria.arrivedFrom());
        return Guard.of("ADM-5", !tooEarly && !after(arrivedOn, criteria.arrivedTo()), evidence);
    }

    private static boolean after(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }
}

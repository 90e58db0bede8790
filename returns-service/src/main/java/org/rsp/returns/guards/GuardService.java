package org.rsp.returns.guards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Guard.State;
import org.rsp.platform.problem.Refusal;

/** Evaluates the guards of a return: every one that applies to its kind, each anew. In the transaction of whoever asks. */
@ApplicationScoped
public class GuardService {

    /** Nobody has anything on it. */
    static final String NOT_KNOWN = "NOT_KNOWN";

    private final Instance<GuardSource> sources;
    private final WiderRows wider;

    GuardService(@Any Instance<GuardSource> sources, WiderRows wider) {
        this.sources = sources;
        this.wider = wider;
    }

    /**
     * All that apply, in their order. One of which nothing is known is UNKNOWN (RET-4). It rests on every row that there is of the return, also on what is kept
     * from who asks: nobody goes because somebody may not be told why not.
     *
     * @param safety what the service that has the cases has just answered of G1
     */
    public List<GuardFinding> evaluate(GuardedReturn of, GuardFinding safety) {
        return wider.asSystem(() -> {
            var found = new ArrayList<GuardFinding>();
            for (var guard : ReturnGuard.values()) {
                if (guard.isAskedOf(of)) {
                    finding(guard, of, safety).ifPresent(found::add);
                }
            }
            return List.copyOf(found);
        });
    }

    /** The same of some of them. */
    public List<GuardFinding> evaluate(GuardedReturn of, GuardFinding safety, Set<ReturnGuard> some) {
        return evaluate(of, safety).stream()
                .filter(finding -> some.contains(finding.guard()))
                .toList();
    }

    private Optional<GuardFinding> finding(ReturnGuard guard, GuardedReturn of, GuardFinding safety) {
        var found = Stream.concat(
                        guard == ReturnGuard.G1 ? Stream.of(safety) : Stream.of(),
                        sources.stream()
                                .filter(source -> source.guards().contains(guard))
                                .flatMap(source -> source.find(guard, of).stream()))
                .reduce(GuardFinding::graver);
        return found.isEmpty() && !guard.mayBeMissingOf(of)
                ? Optional.of(GuardFinding.unknown(guard, NOT_KNOWN))
                : found;
    }

    /** RET-4: refused with every guard shown, those that pass too, unless all of them pass. */
    public void demand(List<GuardFinding> findings, List<String> open) {
        if (findings.stream().allMatch(GuardFinding::passes)) {
            return;
        }
        throw Refusal.guards(findings.stream().map(GuardService::guard).toList(), open);
    }

    private static Guard guard(GuardFinding finding) {
        return new Guard(finding.guard().name(), State.valueOf(finding.outcome().name()), finding.evidence());
    }
}

package org.rsp.returns.agreements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.datafiles.DataFile;
import org.rsp.platform.time.DayType;

/** The clauses to draft from, with their variants, and the standards that bind where nothing is agreed: the files in {@code agreements/}, each row with its source. */
final class ClauseLibrary {

    private static final ClauseLibrary SHIPPED = new ClauseLibrary(
            DataFile.read(ClauseLibrary.class, "/agreements/clauses.csv"),
            DataFile.read(ClauseLibrary.class, "/agreements/time-limits.csv"),
            DataFile.read(ClauseLibrary.class, "/agreements/standards.csv"));

    private final List<LibraryClause> clauses;
    private final Map<AgreementClock, DraftLimit> standards = new EnumMap<>(AgreementClock.class);

    ClauseLibrary(DataFile clauses, DataFile limits, DataFile standards) {
        var byClause = limits.rows().stream().collect(Collectors.groupingBy(List::getFirst));
        this.clauses = clauses.rows().stream()
                .map(row -> clause(row, clauses, byClause.getOrDefault(row.getFirst(), List.of())))
                .toList();
        demand(this.clauses.stream().map(LibraryClause::id).distinct().count() == this.clauses.size(), "each id once");
        demand(
                byClause.keySet().stream().allMatch(id -> find(id).isPresent()),
                "a time limit belongs to a clause that there is");
        this.clauses.forEach(clause ->
                demand(AgreementRule.fault(clause.drafted()).isEmpty(), clause.id() + " breaks a rule of clauses"));
        standards.rows().forEach(row -> {
            standards.source(row.getLast());
            var limit = limit(row);
            demand(this.standards.put(limit.clock(), limit) == null, "one standard for " + limit.clock());
            demand(AgreementRule.fault(limit).isEmpty(), "a standard for " + limit.clock() + " breaks a rule");
        });
    }

    static ClauseLibrary shipped() {
        return SHIPPED;
    }

    List<LibraryClause> all() {
        return clauses;
    }

    Optional<LibraryClause> find(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** What binds every state where no agreement says otherwise. */
    Optional<DraftLimit> standard(AgreementClock clock) {
        return Optional.ofNullable(standards.get(clock));
    }

    private static LibraryClause clause(List<String> cells, DataFile file, List<List<String>> limits) {
        return new LibraryClause(
                cells.get(0),
                ClauseKind.valueOf(cells.get(1)),
                cells.get(5),
                cells.get(6),
                file.source(cells.get(2)),
                limits.stream().map(ClauseLibrary::limit).toList(),
                codes(ResidenceDate.class, cells.get(3)),
                codes(ThirdCountryException.class, cells.get(4)));
    }

    /** The cells behind the first: clock, days, dayType, starts, effect, extendableTo. */
    private static DraftLimit limit(List<String> cells) {
        return new DraftLimit(
                AgreementClock.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                DayType.valueOf(cells.get(3)),
                ClockStart.valueOf(cells.get(4)),
                said(cells.get(5)).map(SilenceEffect::valueOf).orElse(null),
                number(cells.get(6)));
    }

    private static @Nullable Integer number(String cell) {
        return said(cell).map(Integer::valueOf).orElse(null);
    }

    /** In the order of the codes. */
    private static <E extends Enum<E>> List<E> codes(Class<E> type, String cell) {
        return said(cell).stream()
                .flatMap(codes -> Stream.of(codes.split(" ", -1)))
                .map(code -> Enum.valueOf(type, code))
                .sorted()
                .toList();
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static void demand(boolean sound, String rule) {
        if (!sound) {
            throw new AssertionError("unsound clause library: " + rule);
        }
    }
}

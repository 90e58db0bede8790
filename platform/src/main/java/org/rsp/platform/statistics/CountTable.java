package org.rsp.platform.statistics;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of groups by kind, with the sums of both. STA-2: what is small is kept back, and so much else that nobody can work it out from the rest: no
 * cell is left that is fixed by what is told; also not to a custodian who takes off its own. What is kept back of the sums of all groups is the same however the groups are made, because the
 * sums are.
 */
public final class CountTable {

    /** A count that is less than this, and not nothing, is not told. */
    public static final int SMALLEST_TOLD = 5;

    private final long[][] cells;
    private final Map<String, long[][]> own = new HashMap<>();
    private final boolean[][] hidden;
    private final int groups;
    private final int kinds;

    private record Cell(int row, int column) {}

    /**
     * Of groups that each have the same kinds.
     *
     * @param parts of each group, by who has that part of it and so knows it
     * @param unnamed groups of which nothing is told at all
     */
    public CountTable(List<Map<String, long[]>> parts, int kinds, Set<Integer> unnamed) {
        this.groups = parts.size();
        this.kinds = kinds;
        this.cells = new long[groups + 1][kinds + 1];
        this.hidden = new boolean[groups + 1][kinds + 1];
        for (int row = 0; row < groups; row++) {
            for (var part : parts.get(row).entrySet()) {
                add(cells, row, part.getValue());
                add(own.computeIfAbsent(part.getKey(), _ -> new long[groups + 1][kinds + 1]), row, part.getValue());
            }
        }
        for (int row = 0; row <= groups; row++) {
            for (int column = 0; column <= kinds; column++) {
                hidden[row][column] = isSmallToAny(List.of(new Cell(row, column))) || unnamed.contains(row);
            }
        }
        protectSums();
        protectGroups();
    }

    private void add(long[][] to, int row, long[] counts) {
        for (int column = 0; column < kinds; column++) {
            to[row][column] += counts[column];
            to[row][kinds] += counts[column];
            to[groups][column] += counts[column];
            to[groups][kinds] += counts[column];
        }
    }

    /** To somebody who knows nothing else, or to one who takes off what is one's own. */
    private boolean isSmallToAny(List<Cell> together) {
        var all = together.stream().mapToLong(this::count).sum();
        return isSmall(all)
                || own.values().stream()
                        .anyMatch(known -> isSmall(all
                                - together.stream()
                                        .mapToLong(cell -> known[cell.row()][cell.column()])
                                        .sum()));
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALLEST_TOLD;
    }

    /** What is told of a group, or of all for the row after the last; null where it is kept back. The sum is the column after the last. */
    public @Nullable Long told(int row, int column) {
        return hidden[row][column] ? null : cells[row][column];
    }

    /** Alone, so that another breakdown of the same persons keeps back the same. */
    private void protectSums() {
        var sums = row(groups);
        boolean changed;
        do {
            changed = givesAway(sums) && hideOneOf(sums.stream());
        } while (changed);
    }

    private void protectGroups() {
        boolean changed;
        do {
            changed = false;
            for (int row = 0; row < groups; row++) {
                changed |= protect(row(row));
            }
            for (int column = 0; column <= kinds; column++) {
                changed |= protect(column(column));
            }
            changed |= breakUp();
        } while (changed);
    }

    private boolean protect(List<Cell> line) {
        return givesAway(line) && hideOneOf(line.stream().filter(cell -> cell.row() < groups));
    }

    /** Of one cell alone the line's sum tells what it is; of several that are few together, nearly. */
    private boolean givesAway(List<Cell> line) {
        var keptBack = line.stream().filter(this::isHidden).toList();
        var sum = line.getLast();
        return keptBack.size() == 1
                || (!keptBack.isEmpty()
                        && !isHidden(sum)
                        && (isSmallToAny(keptBack) || keptBack.stream().allMatch(cell -> count(cell) == 0)));
    }

    /** A cell is fixed by what is told if no other way over kept-back cells leads from its row to its column. */
    private boolean breakUp() {
        for (int row = 0; row <= groups; row++) {
            for (int column = 0; column <= kinds; column++) {
                var cell = new Cell(row, column);
                if (isHidden(cell)
                        && isFixed(cell)
                        && hideOneOf(Stream.concat(row(row).stream(), column(column).stream())
                                .filter(c -> c.row() < groups))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFixed(Cell cell) {
        var rows = new boolean[groups + 1];
        var columns = new boolean[kinds + 1];
        var next = new ArrayDeque<Integer>(List.of(cell.row()));
        rows[cell.row()] = true;
        while (!next.isEmpty()) {
            int row = next.remove();
            for (int column = 0; column <= kinds; column++) {
                var isItself = row == cell.row() && column == cell.column();
                if (hidden[row][column] && !isItself && !columns[column]) {
                    columns[column] = true;
                    for (int other = 0; other <= groups; other++) {
                        var isBack = other == cell.row() && column == cell.column();
                        if (hidden[other][column] && !isBack && !rows[other]) {
                            rows[other] = true;
                            next.add(other);
                        }
                    }
                }
            }
        }
        return !columns[cell.column()];
    }

    /** The smallest that is not nothing and no sum, if there is one. */
    private boolean hideOneOf(Stream<Cell> line) {
        Optional<Cell> chosen = line.filter(cell -> !isHidden(cell))
                .min(Comparator.<Cell, Boolean>comparing(cell -> count(cell) == 0)
                        .thenComparing(cell -> cell.column() == kinds)
                        .thenComparing(this::count)
                        .thenComparing(Cell::column)
                        .thenComparing(Cell::row));
        chosen.ifPresent(cell -> hidden[cell.row()][cell.column()] = true);
        return chosen.isPresent();
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private long count(Cell cell) {
        return cells[cell.row()][cell.column()];
    }

    private List<Cell> row(int row) {
        return IntStream.rangeClosed(0, kinds)
                .mapToObj(column -> new Cell(row, column))
                .toList();
    }

    private List<Cell> column(int column) {
        return IntStream.rangeClosed(0, groups)
                .mapToObj(row -> new Cell(row, column))
                .toList();
    }
}

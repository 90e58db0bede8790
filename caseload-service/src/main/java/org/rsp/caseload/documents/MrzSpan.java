package org.rsp.caseload.documents;

/** Characters that stand together in a line; lines and positions count from 1, as in Doc 9303. */
record MrzSpan(int line, int from, int to) {

    String of(char[][] lines) {
        return new String(lines[line - 1], from - 1, to - from + 1);
    }

    boolean holds(int otherLine, int position) {
        return line == otherLine && from <= position && position <= to;
    }
}

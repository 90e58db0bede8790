package org.rsp.caseload.documents;

/**
 * Doc 9303: digits as they are, A = 10 to Z = 35, filler 0; weights 7, 3, 1; the sum modulo 10. Since no weight shares a
 * factor with 10 a single wrong character is noticed unless its value is the same modulo 10.
 */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    /** What is no character of a zone counts as nothing; where one stands the check fails anyway. */
    static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
    }
}

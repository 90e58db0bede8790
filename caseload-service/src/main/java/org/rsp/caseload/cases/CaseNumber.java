package org.rsp.caseload.cases;

import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;

/**
 * The number people write on paper: {@code UNHCR-7K3QW-9ZT4M-0}. Ten random characters without look-alikes and a check
 * character (ISO/IEC 7064 MOD 37-2), so that a slip of the pen finds no other case and numbers cannot be counted through.
 * Only the custodian sees it.
 */
record CaseNumber(String text) {

    private static final String PLAIN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 37;
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CaseNumber next(String custodian) {
        String body;
        do {
            body = random();
        } while (check(body) == CHECKED.length() || PLAIN.indexOf(CHECKED.charAt(check(body))) < 0);
        return new CaseNumber("%s-%s-%s-%c"
                .formatted(custodian, body.substring(0, 5), body.substring(5), CHECKED.charAt(check(body))));
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, PLAIN.length())
                .mapToObj(i -> PLAIN.substring(i, i + 1))
                .collect(joining());
    }

    /** Whether the check character fits the ten before it. */
    static boolean isWellFormed(String number) {
        var parts = number.split("-", -1);
        if (parts.length < 4) {
            return false;
        }
        var last = parts.length - 1;
        var body = parts[last - 2] + parts[last - 1];
        return body.length() == LENGTH
                && body.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)
                && CHECKED.indexOf(parts[last]) == check(body)
                && parts[last].length() == 1;
    }

    /** Pure system MOD 37-2: notices every single slip and every exchange of neighbours. 36 would be an asterisk. */
    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + CHECKED.indexOf(body.charAt(i))) * 2 % MODULUS;
        }
        return (MODULUS + 1 - sum) % MODULUS;
    }
}

package org.rsp.caseload.cases;

import java.security.SecureRandom;

/**
 * The number people write on paper: {@code UNHCR-7K3QW-9ZT4M-C}. Ten random characters without look-alikes and a check
 * character (ISO/IEC 7064 MOD 37,36), so that a slip of the pen finds no other case and numbers cannot be counted through.
 * Only the custodian sees it.
 */
record CaseNumber(String text) {

    private static final String PLAIN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CaseNumber next(String custodian) {
        var body = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            body.append(PLAIN.charAt(RANDOM.nextInt(PLAIN.length())));
        }
        return new CaseNumber("%s-%s-%s-%c"
                .formatted(custodian, body.substring(0, LENGTH / 2), body.substring(LENGTH / 2), check(body.toString())));
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
                && parts[last].equals(String.valueOf(check(body)));
    }

    private static char check(String body) {
        int modulus = CHECKED.length();
        int sum = modulus;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + CHECKED.indexOf(body.charAt(i))) % modulus;
            sum = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
        }
        return CHECKED.charAt((modulus + 1 - sum) % modulus);
    }
}

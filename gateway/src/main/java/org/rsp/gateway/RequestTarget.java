package org.rsp.gateway;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request target that is spelt plainly. What may be said is written down, not what may not: segments of unreserved
 * characters, dots only between them, no percent sign in the path at all – every id and name of the platform can be
 * spelt so. Two parsers behind this cannot read such a path differently.
 */
record RequestTarget(String path, String query) {

    private static final String SEGMENT = "[A-Za-z0-9_~-]++(?:\\.[A-Za-z0-9_~-]++)*+";
    private static final Pattern PATH = Pattern.compile("/|(?:/" + SEGMENT + ")++/?+");
    /** RFC 3986 query characters; an escape must be whole and may not hide a control character. */
    private static final Pattern QUERY =
            Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%(?:[2-689A-Fa-f][0-9A-Fa-f]|7[0-9A-Ea-e]))*+");

    /** The one path with a leading dot that the outside world prescribes (RFC 8615). */
    static final String DISCOVERY = "/.well-known/openid-configuration";

    static Optional<RequestTarget> parse(String raw) {
        int mark = raw.indexOf('?');
        String path = mark < 0 ? raw : raw.substring(0, mark);
        String query = mark < 0 ? "" : raw.substring(mark + 1);
        boolean plain = path.equals(DISCOVERY) || PATH.matcher(path).matches();
        return plain && QUERY.matcher(query).matches() ? Optional.of(new RequestTarget(path, query)) : Optional.empty();
    }

    String firstSegment() {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}

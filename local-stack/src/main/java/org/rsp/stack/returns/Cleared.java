package org.rsp.stack.returns;

import java.util.Map;

/**
 * A return in which every guard has passed: one request lets the person depart.
 *
 * @param path of the return
 * @param etag of the version that was cleared, as long as nobody has done anything since
 */
public record Cleared(String path, String etag) {

    /** What is said when somebody departs. */
    public static final Map<String, Object> DEPART = Map.of("declaration", "DEPART");

    /** Where it is said. */
    public String departure() {
        return path + "/departure";
    }
}

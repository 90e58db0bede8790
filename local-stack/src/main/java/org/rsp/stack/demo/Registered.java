package org.rsp.stack.demo;

import java.util.List;

/** A household in the register: where it is, the version last seen, and the key and answer of its registration. */
record Registered(Household household, String path, String etag, String key, Answer answer) {

    Registered seenAt(String laterEtag) {
        return new Registered(household, path, laterEtag, key, answer);
    }

    String origin() {
        return household.origin();
    }

    int persons() {
        return household.size();
    }

    static int persons(List<Registered> cases) {
        return cases.stream().mapToInt(Registered::persons).sum();
    }
}

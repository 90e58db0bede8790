package org.rsp.platform.facts;

/** What facts can be about, and what they are called on the way. */
enum About {
    CASE("cases", FactsOfCase.class),
    ARRANGEMENT("arrangements", FactsOfArrangement.class);

    private final String collection;
    private final Class<? extends Copied> form;

    About(String collection, Class<? extends Copied> form) {
        this.collection = collection;
        this.form = form;
    }

    String collection() {
        return collection;
    }

    Class<? extends Copied> form() {
        return form;
    }
}

package org.rsp.platform.problem;

/** One kind of refusal. Each has a page in {@code contracts/problems/}, named by its slug and served by the services. */
public interface ProblemType {

    String name();

    String title();

    int status();

    /** The last segment of the type's URI. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

package org.rsp.platform.problem;

/**
 * One thing wrong with the request: where (a JSON pointer into the body, or {@code header:Name}, {@code query:name}), a
 * stable code, and what to do. Never the rejected value, which may be a name.
 */
public record Violation(String pointer, String code, String message) {}

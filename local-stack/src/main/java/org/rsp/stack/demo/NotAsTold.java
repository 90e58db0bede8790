package org.rsp.stack.demo;

/** An expectation of the story that was not met, as one sentence. */
final class NotAsTold extends RuntimeException {

    NotAsTold(String sentence) {
        super(sentence);
    }

    static void unless(boolean asTold, String sentence) {
        if (!asTold) {
            throw new NotAsTold(sentence);
        }
    }
}

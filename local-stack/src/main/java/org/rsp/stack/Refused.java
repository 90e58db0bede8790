package org.rsp.stack;

/** Why the stack cannot do what it was asked, as one sentence for the person at the keyboard. */
public final class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }
}

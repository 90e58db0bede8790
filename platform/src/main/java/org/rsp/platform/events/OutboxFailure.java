package org.rsp.platform.events;

/** The event could not be written; the transaction of its change must not commit. */
class OutboxFailure extends RuntimeException {

    OutboxFailure(String type, Throwable cause) {
        super("could not write the event " + type, cause);
    }
}

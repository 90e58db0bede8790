package org.rsp.stack.returns;

/**
 * One account, acting through the gateway. Addresses are whole paths of the platform. What was not done is no reply: it is thrown, in the words of
 * whoever tells it.
 */
public interface Desk {

    /** What there is. */
    Reply get(String address);

    /** Makes something, under a key of its own. */
    Reply post(String address, Object body);

    /** A step on the version that was seen. */
    Reply step(String address, Object body, String etag);
}

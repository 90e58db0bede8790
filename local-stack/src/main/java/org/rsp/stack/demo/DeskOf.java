package org.rsp.stack.demo;

import org.rsp.stack.returns.Desk;
import org.rsp.stack.returns.Reply;

/** A member of the staff at work; what is not done here is not as told. */
record DeskOf(Organisation by) implements Desk {

    @Override
    public Reply get(String address) {
        return reply("reading " + address, by.getPlain(address));
    }

    @Override
    public Reply post(String address, Object body) {
        return reply(address, by.postPlain(address, body));
    }

    @Override
    public Reply step(String address, Object body, String etag) {
        return reply(address, by.stepPlain(address, body, etag));
    }

    private static Reply reply(String what, Answer answer) {
        Showing.done(what, answer);
        return new Reply(answer.body(), answer.etag());
    }
}

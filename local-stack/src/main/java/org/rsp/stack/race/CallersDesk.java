package org.rsp.stack.race;

import org.rsp.stack.Refused;
import org.rsp.stack.returns.Desk;
import org.rsp.stack.returns.Reply;

/** Where somebody's return is prepared, in calm: what is not done there ends the race before it begins. */
record CallersDesk(Caller caller) implements Desk {

    @Override
    public Reply get(String address) {
        var told = caller.get(address);
        if (!told.isDone()) {
            throw new Refused("The race cannot be prepared: a return is answered " + told.inShort() + ".");
        }
        return reply(told);
    }

    @Override
    public Reply post(String address, Object body) {
        return reply(caller.done(address, body));
    }

    @Override
    public Reply step(String address, Object body, String etag) {
        return reply(caller.done(address, body, etag));
    }

    private static Reply reply(Told told) {
        return new Reply(told.body(), told.etag());
    }
}

package org.rsp.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request's body that fails once it grows too large or takes too long, however it is framed. */
final class BoundedBody implements ReadStream<Buffer> {

    /** Why a body was not taken. */
    static final class Refused extends Exception {
        private final GatewayProblem problem;

        Refused(GatewayProblem problem) {
            super(problem.slug(), null, false, false);
            this.problem = problem;
        }

        GatewayProblem problem() {
            return problem;
        }
    }

    private final HttpServerRequest request;
    private final long most;
    private final Vertx vertx;
    private final long timer;
    private @Nullable Handler<Throwable> failed;
    private long seen;
    private boolean over;

    BoundedBody(HttpServerRequest request, long most, Duration within, Vertx vertx) {
        this.request = request;
        this.most = most;
        this.vertx = vertx;
        this.timer = vertx.setTimer(within.toMillis(), late -> refuse(GatewayProblem.REQUEST_TOO_SLOW));
    }

    private void refuse(GatewayProblem problem) {
        fail(new Refused(problem));
    }

    private void fail(Throwable cause) {
        if (!over) {
            over = true;
            vertx.cancelTimer(timer);
            if (failed != null) {
                failed.handle(cause);
            }
        }
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> taker) {
        request.handler(
                taker == null
                        ? null
                        : chunk -> {
                            seen += chunk.length();
                            if (seen > most) {
                                refuse(GatewayProblem.BODY_TOO_LARGE);
                            } else if (!over) {
                                taker.handle(chunk);
                            }
                        });
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> ended) {
        request.endHandler(
                ended == null
                        ? null
                        : end -> {
                            if (!over) {
                                over = true;
                                vertx.cancelTimer(timer);
                                ended.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        request.exceptionHandler(handler == null ? null : this::fail);
        return this;
    }

    @Override
    public BoundedBody pause() {
        request.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        request.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        request.fetch(amount);
        return this;
    }
}

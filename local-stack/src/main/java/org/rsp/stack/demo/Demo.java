package org.rsp.stack.demo;

import java.util.Optional;

/** Entry point of {@code ./rsp demo}: finds the running stack in the variables that {@code ./rsp env} prints. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        String gateway = Optional.ofNullable(System.getenv("RSP_GATEWAY")).orElse("(RSP_GATEWAY is not set)");
        System.out.println("The story is not written yet. The gateway is at " + gateway);
    }
}

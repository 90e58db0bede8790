package org.rsp.platform.testing;

import java.util.concurrent.CompletableFuture;

/** The main class of the broker's own JVM: formats its storage the first time, and does not outlive the tests. */
class BrokerProcess {

    private BrokerProcess() {}

    /** Arguments: the settings file, the process id of the tests, and to format storage: cluster id, user, password. */
    public static void main(String[] arguments) {
        CompletableFuture<ProcessHandle> parent =
                ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow().onExit();
        parent.thenRun(() -> Runtime.getRuntime().halt(1));
        if (arguments.length > 2) {
            String user = "SCRAM-SHA-512=[name=" + arguments[3] + ",password=" + arguments[4] + "]";
            String[] format = {
                "format", "--standalone", "--cluster-id", arguments[2], "--config", arguments[0], "--add-scram", user
            };
            int failed = kafka.tools.StorageTool.execute(format, System.out);
            if (failed != 0) {
                System.exit(failed);
            }
        }
        kafka.Kafka.main(new String[] {arguments[0]});
    }
}

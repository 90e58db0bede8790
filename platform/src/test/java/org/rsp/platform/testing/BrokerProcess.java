package org.rsp.platform.testing;

import java.util.concurrent.CompletableFuture;

/** The main class of the broker's own JVM: formats its storage the first time, and does not outlive the tests. */
class BrokerProcess {

    private BrokerProcess() {}

    /** Arguments: the settings file, the process id of the tests, and a cluster id when storage is to be formatted. */
    public static void main(String[] arguments) {
        CompletableFuture<ProcessHandle> parent =
                ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow().onExit();
        parent.thenRun(() -> Runtime.getRuntime().halt(1));
        if (arguments.length > 2) {
            String[] format = {"format", "--standalone", "--cluster-id", arguments[2], "--config", arguments[0]};
            int failed = kafka.tools.StorageTool.execute(format, System.out);
            if (failed != 0) {
                System.exit(failed);
            }
        }
        kafka.Kafka.main(new String[] {arguments[0]});
    }
}

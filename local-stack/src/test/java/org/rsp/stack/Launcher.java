package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The launcher as a person uses it: every command in a process of its own, the stack alive in between. */
record Launcher(Settings settings) {

    /** The command's exit code; what it said is in {@link #output()}. */
    int rsp(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Command.java());
        command.add("-Drsp.root=" + settings.root());
        command.add("-Drsp.home=" + settings.home());
        command.add("-Drsp.programs=" + settings.programs());
        command.add("-Drsp.port.offset=" + settings.offset());
        command.add("-Drsp.parts=" + settings.parts().stream().map(Part::title).collect(Collectors.joining(",")));
        command.add("-Drsp.caches=false");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        command.addAll(List.of("-cp", settings.stackFile("target", "classes") + ":" + Command.classPath(settings)));
        command.add(Rsp.class.getName());
        command.addAll(List.of(arguments));
        Files.createDirectories(settings.home());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(outputFile().toFile())
                .start()
                .waitFor();
    }

    private Path outputFile() {
        return settings.home().resolveSibling("launcher.out");
    }

    /** What the last command said. */
    String output() throws IOException {
        return Files.readString(outputFile());
    }
}

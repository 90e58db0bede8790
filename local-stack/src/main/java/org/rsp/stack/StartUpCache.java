package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time cache of one part: recorded by the first run after a build, written when that run ends in
 * good order, used by every later run of the same build and JDK. Cuts a service's start to less than half.
 */
final class StartUpCache {

    private final Settings settings;
    private final Part part;
    private final Path cache;

    /** What the cache depends on: files by name, size and time, as the JVM itself checks them. */
    StartUpCache(Settings settings, Part part, List<Path> sources) {
        this.settings = settings;
        this.part = part;
        this.cache = settings.home().resolve("aot").resolve(part.title() + "-" + key(sources) + ".aot");
    }

    List<String> flags() {
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache);
        }
        if (!settings.startUpCaches()) {
            return List.of();
        }
        forgetOthers();
        // hundreds of warnings name what cannot be cached
        return List.of("-XX:AOTCacheOutput=" + recording(), "-Xlog:aot*=error");
    }

    /** To be called once a run has ended in good order: only a whole cache gets the name under which it is used. */
    void keep() {
        try {
            if (Files.exists(recording())) {
                Files.move(recording(), cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRecording() {
        return settings.startUpCaches() && !Files.exists(cache);
    }

    private Path recording() {
        return cache.resolveSibling(cache.getFileName() + ".recording");
    }

    private void forgetOthers() {
        Path folder = settings.home().resolve("aot");
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                for (Path old : files.filter(
                                file -> file.getFileName().toString().startsWith(part.title() + "-"))
                        .toList()) {
                    Files.deleteIfExists(old);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(List<Path> sources) {
        var seen = new StringBuilder(
                System.getProperty("java.home") + System.getProperty("java.vm.version") + Service.JVM);
        try {
            for (Path source : sources) {
                if (!Files.exists(source)) {
                    continue;
                }
                try (Stream<Path> files = Files.walk(source)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        seen.append('\n').append(file).append(' ').append(Files.size(file));
                        seen.append(' ').append(Files.getLastModifiedTime(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digest.of(seen.toString());
    }
}

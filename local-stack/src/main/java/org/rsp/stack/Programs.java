package org.rsp.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the servers that the build fetched as archives; once, however many stacks start at the same time. */
final class Programs {

    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    private final Settings settings;

    Programs(Settings settings) {
        this.settings = settings;
    }

    Path archive(String prefix) {
        Path folder = settings.stackFile("target", "programs");
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new Refused("The build has not fetched " + prefix
                            + " (nothing in local-stack/target/programs): run ./rsp up without --no-build, or ./mvnw"
                            + " -DskipTests package."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does the work unless it was done before; one process and one thread at a time. */
    Path once(String folder, Work work) {
        Path target = settings.programs().resolve(folder);
        Path done = settings.programs().resolve(folder + ".done");
        synchronized (LOCKS.computeIfAbsent(target, missing -> new Object())) {
            if (Files.exists(done) && Files.exists(target)) {
                return target;
            }
            try {
                Files.createDirectories(settings.programs());
                Path lock = settings.programs().resolve(folder + ".lock");
                try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    if (!Files.exists(done) || !Files.exists(target)) {
                        delete(target);
                        work.into(target);
                        Files.writeString(done, "");
                    }
                }
                return target;
            } catch (IOException e) {
                throw new Refused("Cannot unpack into " + settings.programs() + ": " + e.getMessage() + ".");
            }
        }
    }

    interface Work {
        void into(Path target) throws IOException;
    }

    /** The jar holds one .txz with only the server's binaries in it. */
    static void unpackPostgresql(Path jar, Path target) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new XZInputStream(zip), target);
                    return;
                }
            }
        }
        throw new IOException("no archive in " + jar);
    }

    private static void untar(InputStream stream, Path target) throws IOException {
        var tar = new TarArchiveInputStream(stream);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = inside(target, entry.getName());
            Files.createDirectories(entry.isDirectory() ? file : parentOf(file));
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (!entry.isDirectory()) {
                Files.copy(tar, file);
                boolean executable = (entry.getMode() & 0100) != 0;
                // readable by the user the server runs as, whatever the umask
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        openFolders(target);
    }

    private static void openFolders(Path target) throws IOException {
        try (var all = Files.walk(target)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** Without the archive's own top folder. */
    static void unzip(Path archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (name.isEmpty()) {
                    continue;
                }
                Path file = inside(target, name);
                Files.createDirectories(entry.isDirectory() ? file : parentOf(file));
                if (!entry.isDirectory()) {
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("an entry leads out of the archive");
        }
        return file;
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

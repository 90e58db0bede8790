package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder moved to a disk of its own, so small that it can be filled to the last byte. Only root can do that. */
final class SmallDisk implements AutoCloseable {

    private static final byte[] BLOCK = new byte[64 * 1024];

    private final Path folder;
    private final Path log;

    private SmallDisk(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    /** @param folder which nothing uses meanwhile, and which keeps its owner and its rights */
    static SmallDisk under(Path folder, int megabytes, Path log) {
        var disk = new SmallDisk(folder, log);
        var away = folder.resolveSibling(folder.getFileName() + ".away");
        disk.run("mv", folder.toString(), away.toString());
        disk.run("mkdir", folder.toString());
        disk.run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        disk.run("cp", "-a", away + "/.", folder.toString());
        disk.run("chown", "--reference=" + away, folder.toString());
        disk.run("chmod", "--reference=" + away, folder.toString());
        return disk;
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    /** Nothing more can be written until it is freed. */
    void fill() {
        try (var out = Files.newOutputStream(ballast())) {
            while (folder.toFile().getUsableSpace() > 0) {
                out.write(BLOCK, 0, (int) Math.min(BLOCK.length, folder.toFile().getUsableSpace()));
            }
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() > 0) {
                throw new AssertionError(full);
            }
        }
    }

    void free() throws IOException {
        Files.delete(ballast());
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private void run(String... command) {
        int code = Command.run(List.of(command), Map.of(), log);
        if (code != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + code + ": see " + log);
        }
    }
}

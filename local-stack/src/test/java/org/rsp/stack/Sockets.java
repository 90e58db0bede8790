package org.rsp.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What processes listen on, read from Linux's /proc, where {@code ss} reads it too. */
final class Sockets {

    record Listening(InetAddress address, int port) {}

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTEN = "0A";

    private Sockets() {}

    static List<Listening> of(Collection<Long> pids) throws IOException {
        Set<String> inodes = new HashSet<>();
        for (long pid : pids) {
            try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
                for (Path file : files.toList()) {
                    var match = SOCKET.matcher(target(file));
                    if (match.matches()) {
                        inodes.add(match.group(1));
                    }
                }
            }
        }
        var found = new ArrayList<Listening>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.exists(Path.of(table))) {
                Files.readAllLines(Path.of(table)).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields[3].equals(LISTEN) && inodes.contains(fields[9]))
                        .forEach(fields -> found.add(parse(fields[1])));
            }
        }
        return found;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes addresses as words of the machine's byte order: here little endian. */
    private static Listening parse(String text) {
        String[] parts = text.split(":");
        byte[] raw = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            address[i] = raw[i - i % 4 + 3 - i % 4];
        }
        try {
            return new Listening(InetAddress.getByAddress(address), Integer.parseInt(parts[1], 16));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}

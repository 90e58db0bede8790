package org.rsp.journeys;

import java.nio.file.Path;

/** The sources this build is made from. */
final class Repository {

    private static final Path ROOT =
            Path.of(System.getProperty("rsp.root", "..")).toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }
}

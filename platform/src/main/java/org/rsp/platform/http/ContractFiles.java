package org.rsp.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what {@code contracts/} promises, from the class path. A name that is not a plain slug is not there. */
public final class ContractFiles {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private ContractFiles() {}

    public static Optional<String> find(String folder, String slug, String ending) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("contracts/" + folder + slug + ending)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

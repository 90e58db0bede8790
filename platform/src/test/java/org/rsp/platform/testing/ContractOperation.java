package org.rsp.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An operation of a committed document, for whoever tests without the service that has it – and without a YAML reader. */
public record ContractOperation(String method, String path) {

    private static final Pattern PATH = Pattern.compile(" {2}(/\\S+):");
    private static final Pattern METHOD = Pattern.compile(" {4}(get|put|post|patch|delete):");
    private static final String ID = "      operationId: ";
    private static final String OPEN = "      security: []";

    /** All that need a token, of every document of the folder. They are written by a machine, always in the same form. */
    public static List<ContractOperation> needingAToken(Path folder) {
        try (var documents = Files.newDirectoryStream(folder, "*.yaml")) {
            var all = new ArrayList<ContractOperation>();
            for (var document : documents) {
                all.addAll(read(Files.readAllLines(document)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ContractOperation> read(List<String> lines) {
        var closed = new ArrayList<ContractOperation>();
        var path = "";
        int open = 0;
        for (var line : lines) {
            var address = PATH.matcher(line);
            var verb = METHOD.matcher(line);
            if (address.matches()) {
                path = address.group(1);
            } else if (verb.matches()) {
                closed.add(new ContractOperation(verb.group(1).toUpperCase(Locale.ROOT), path));
            } else if (line.equals(OPEN)) {
                closed.removeLast();
                open++;
            }
        }
        var named = lines.stream().filter(l -> l.startsWith(ID)).count();
        if (named != closed.size() + open) {
            throw new AssertionError("not read as it is written: " + named + " operations are named");
        }
        return closed;
    }
}

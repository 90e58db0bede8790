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
public record ContractOperation(String id, String method, String path) {

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
        var method = "";
        int open = 0;
        for (var line : lines) {
            var address = PATH.matcher(line);
            var verb = METHOD.matcher(line);
            if (address.matches()) {
                path = address.group(1);
            } else if (verb.matches()) {
                method = verb.group(1).toUpperCase(Locale.ROOT);
            } else if (line.startsWith(ID)) {
                closed.add(new ContractOperation(line.substring(ID.length()), method, path));
            } else if (line.equals(OPEN)) {
                closed.removeLast();
                open++;
            }
        }
        var verbs = lines.stream().filter(l -> METHOD.matcher(l).matches()).count();
        if (verbs != closed.size() + open) {
            throw new AssertionError("not read as it is written: there are " + verbs + " operations");
        }
        return closed;
    }
}

package org.rsp.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of psql that our SQL file needs, so that compose's psql and the local stack read the same one:
 * {@code \getenv name VARIABLE}, {@code :'name'} as a quoted literal, {@code ;} at the end of a line.
 */
final class PsqlScript {

    private static final Pattern GETENV = Pattern.compile("\\\\getenv\\s+(\\w+)\\s+(\\w+)");
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    private PsqlScript() {}

    static List<String> statements(String script, UnaryOperator<String> environment) {
        Map<String, String> variables = new HashMap<>();
        List<String> statements = new ArrayList<>();
        var open = new StringBuilder();
        for (String line : script.lines().map(String::strip).toList()) {
            Matcher getenv = GETENV.matcher(line);
            if (getenv.matches()) {
                variables.put(getenv.group(1), environment.apply(getenv.group(2)));
            } else if (line.startsWith("\\")) {
                throw new Refused("Only \\getenv is understood in an SQL file of the stack, not: " + line);
            } else if (!line.startsWith("--") && !line.isEmpty()) {
                open.append(line).append('\n');
                if (line.endsWith(";")) {
                    statements.add(substitute(open.toString().strip(), variables));
                    open.setLength(0);
                }
            }
        }
        return statements;
    }

    private static String substitute(String sql, Map<String, String> variables) {
        return VARIABLE.matcher(sql).replaceAll(match -> {
            String value = variables.get(match.group(1));
            if (value == null) {
                throw new Refused("The SQL file names :'" + match.group(1) + "' without a \\getenv for it.");
            }
            return Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
        });
    }
}

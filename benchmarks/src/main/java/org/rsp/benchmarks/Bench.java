package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;
import org.rsp.stack.Settings;

/**
 * Entry point of {@code ./rsp bench}. Progress goes to standard error, the tables or the JSON to standard output, and the result to a file as
 * well; 0 also where a bar is missed, for a benchmark is no test.
 */
public final class Bench {

    private static final Screen SCREEN = System.err::println;

    private Bench() {}

    public static void main(String[] arguments) {
        int code = 2;
        try {
            var options = Options.of(List.of(arguments));
            var against = options.against();
            // read first: a run of half an hour that ends with a misspelt name is worth nothing
            var before = against == null ? null : Result.read(against);
            Proc.require();
            code = run(options, new Ground(settings(), SCREEN), before);
        } catch (Refused e) {
            System.err.println("rsp: " + e.getMessage());
        }
        System.exit(code);
    }

    private static int run(Options options, Ground ground, @Nullable Result before) {
        ground.begin();
        // its connections would hold up the end of the JVM, and the parts must not outlive a run that nobody looks at
        // any more
        Runtime.getRuntime().addShutdownHook(new Thread(ground::end, "the end"));
        try (var superuser = ground.superuser();
                var api = new Api(ground)) {
            var caseload = api.sharedCaseload();
            var generated = new GeneratedCases(superuser, ground.casesScript(), caseload, options.cases());
            if (options.explain()) {
                generated.growTo(options.cases());
                return new Plans(ground, SCREEN).show(caseload, options.cases()) ? 0 : 1;
            }
            if (options.profile()) {
                generated.growTo(options.cases());
                System.out.println(new Profile(ground, SCREEN).of(options));
                return 0;
            }
            var result = new Measurement(options, ground, generated, SCREEN).run();
            var file = keep(result, ground);
            System.out.println(options.json() ? result.json() : Report.text(result));
            if (before != null) {
                System.err.println(new Comparison(before, result).text());
            }
            SCREEN.say("The result is kept in " + file + " (./rsp bench --against it compares a later one).");
            return 0;
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage());
        }
    }

    private static Path keep(Result result, Ground ground) {
        var folder = ground.settings().home().resolve("results");
        var file = folder.resolve(result.at().replaceAll("[^0-9TZ]", "") + ".json");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, result.json());
        } catch (IOException e) {
            throw new Refused("The result cannot be written to " + file + ": " + e.getMessage() + ".");
        }
        return file;
    }

    private static Settings settings() {
        int offset = Integer.parseInt(need("rsp.port.offset"));
        return Settings.of(Path.of(need("rsp.root")), Path.of(need("rsp.home")), offset)
                .withPrograms(Path.of(need("rsp.programs")));
    }

    private static String need(String property) {
        var value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new Refused(property + " is not set: start the benchmark with ./rsp bench, which sets it.");
        }
        return value;
    }
}

package org.rsp.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.rsp.stack.Refused;

/** How many pages of 8 KB the statement of a page of the worklist touches, as the role of the service and for an organisation. */
final class PageBuffers {

    private PageBuffers() {}

    static double of(Ground ground, String organisation) {
        try (var connection = ground.application();
                var statement = connection.createStatement()) {
            var query = Files.readAllLines(ground.scripts().resolve("list-cases.sql")).stream()
                    .filter(line -> line.startsWith("select c.id"))
                    .findFirst()
                    .orElseThrow(() -> new Refused("list-cases.sql has no statement that begins with 'select c.id'."))
                    .replace("MYS", organisation);
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.organisation', '" + organisation + "', true)");
            double buffers = 0;
            // the second time the catalogue is known
            for (int each = 0; each < 2; each++) {
                try (var rows = statement.executeQuery("explain (analyze, buffers, format json) " + query)) {
                    rows.next();
                    var plan = new ObjectMapper()
                            .readTree(rows.getString(1))
                            .path(0)
                            .path("Plan");
                    buffers = plan.path("Shared Hit Blocks").asDouble()
                            + plan.path("Shared Read Blocks").asDouble();
                }
            }
            connection.rollback();
            return buffers;
        } catch (SQLException | IOException e) {
            throw new Refused("The worklist's statement cannot be explained: " + e.getMessage());
        }
    }
}

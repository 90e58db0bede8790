package org.rsp.benchmarks;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;

/**
 * How long the database was in each statement, planning and doing, as pg_stat_statements has counted it: of all that the service does, for requests and for
 * itself. A time holds what was waited for in it, the disk at a commit above all.
 */
final class Statements {

    private static final String MOST = """
            select query, sum(calls) as calls, sum(total_plan_time) as planned, sum(total_exec_time) as done
              from pg_stat_statements s
             where dbid = (select oid from pg_database where datname = current_database())
               and userid = (select oid from pg_roles where rolname = 'caseload')
               and calls > 0
             group by query order by sum(total_plan_time + total_exec_time) desc""";
    private static final int WORDS = 150;

    private final Ground ground;

    /** Starts the database anew, for only then does it count, and the service with it. */
    Statements(Ground ground) {
        this.ground = ground;
        execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        execute("alter system set pg_stat_statements.track_planning = on");
        // it is killed, and reads again what it has not written down
        execute("checkpoint");
        ground.startAgain(Part.POSTGRESQL);
        ground.startAgain(Part.CASELOAD);
        execute("create extension pg_stat_statements");
    }

    /** What a statement took. */
    record Took(long calls, double planMillis, double doMillis) {
        double millis() {
            return planMillis + doMillis;
        }

        Took and(Took other) {
            return new Took(calls + other.calls, planMillis + other.planMillis, doMillis + other.doMillis);
        }
    }

    void forget() {
        execute("select pg_stat_statements_reset()");
    }

    /** Since all was forgotten, the longest first. */
    Map<String, Took> took() {
        var all = new LinkedHashMap<String, Took>();
        try (var connection = ground.superuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(MOST)) {
            while (found.next()) {
                all.merge(
                        shortened(found.getString("query")),
                        new Took(found.getLong("calls"), found.getDouble("planned"), found.getDouble("done")),
                        Took::and);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
        return all;
    }

    /** Enough to know it again; two that begin alike are told apart by what follows them. */
    static String shortened(String query) {
        var words = query.replaceAll("\\s+", " ").strip();
        return words.length() <= WORDS
                ? words
                : words.substring(0, WORDS) + " … #" + Integer.toHexString(words.hashCode());
    }

    private void execute(String sql) {
        try (var connection = ground.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static Refused refused(SQLException e) {
        return new Refused("The database does not count its statements: " + e.getMessage());
    }
}

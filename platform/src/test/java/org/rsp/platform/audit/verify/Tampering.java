package org.rsp.platform.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.rsp.platform.audit.AuditSchema;

/** What somebody with every right on the database may do to the past, at one place of the chain. */
enum Tampering {
    ALTERS_A_COLUMN {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, "update audit_entry set " + column(n) + " where id = (%s)".formatted(entry(n)));
        }
    },
    ALTERS_WHOM_IT_IS_ABOUT {
        @Override
        void at(long n, Connection connection) throws SQLException {
            var column = List.of("case_id = gen_random_uuid()", "individual_id = gen_random_uuid()", "position = 7");
            execute(
                    connection,
                    "update audit_subject set %s where position = 2 and entry = (%s)"
                            .formatted(column.get((int) (n % 3)), entry(n)));
        }
    },
    REMOVES_ONE_WHOM_IT_IS_ABOUT {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(
                    connection,
                    "delete from audit_subject where position = %d and entry = (%s)".formatted(1 + n % 2, entry(n)));
        }
    },
    ADDS_ONE_WHOM_IT_IS_ABOUT {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(
                    connection,
                    "insert into audit_subject select (%s), 3, gen_random_uuid(), null".formatted(entry(n)));
        }
    },
    DELETES_THE_ENTRY {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, "delete from audit_subject where entry = (%s)".formatted(entry(n)));
            execute(connection, "delete from audit_entry where id = (%s)".formatted(entry(n)));
        }
    },
    DELETES_THE_ENTRY_AND_ITS_SEAL {
        @Override
        void at(long n, Connection connection) throws SQLException {
            DELETES_THE_ENTRY.at(n, connection);
            execute(connection, "delete from audit_seal where sequence = " + n);
        }
    },
    SWAPS_TWO_ENTRIES {
        @Override
        void at(long n, Connection connection) throws SQLException {
            long other = n == 1 ? 2 : n - 1;
            execute(connection, swap("entry", n, other));
        }
    },
    SWAPS_TWO_HASHES {
        @Override
        void at(long n, Connection connection) throws SQLException {
            long other = n == 1 ? 2 : n - 1;
            execute(connection, swap("hash", n, other));
        }
    },
    ALTERS_THE_SEAL {
        @Override
        void at(long n, Connection connection) throws SQLException {
            var column = List.of("previous = hash", "hash = previous", "chain = 'other'");
            execute(connection, "update audit_seal set %s where sequence = %d".formatted(column.get((int) (n % 3)), n));
        }
    },
    INSERTS_AN_ENTRY_OF_LAST_YEAR {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, copy(n, "at - interval '1 year'", "xact"));
        }
    },
    INSERTS_AN_ENTRY_OF_THIS_MOMENT_THAT_NO_SEALER_LOOKS_FOR {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, copy(n, "clock_timestamp()", "'3'"));
        }
    },
    INSERTS_AN_ENTRY_OF_A_YEAR_TO_COME {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, copy(n, "'2099-01-01'", "pg_current_xact_id()"));
        }
    },
    DUPLICATES_AN_ENTRY_WITH_ITS_SEAL {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, "insert into audit_seal select * from audit_seal where sequence = " + n);
        }
    },
    CUTS_THE_END_OFF {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(
                    connection,
                    "delete from audit_entry where id in (select entry from audit_seal where sequence >= %d)"
                            .formatted(n));
            execute(
                    connection,
                    "delete from audit_subject where entry in (select entry from audit_seal where sequence >= %d)"
                            .formatted(n));
            execute(connection, "delete from audit_seal where sequence >= " + n);
        }
    },
    CUTS_THE_END_OFF_WITH_ITS_HEADS {
        @Override
        void at(long n, Connection connection) throws SQLException {
            CUTS_THE_END_OFF.at(n, connection);
            execute(connection, "delete from audit_head where sequence >= " + n);
            // where no head was kept before, one is made up, so that the chain ends as a chain does
            connection.createStatement().executeUpdate("""
                    insert into audit_head
                    select chain, sequence, hash, now(), gen_random_uuid(), '0' from audit_seal where sequence = %d
                    on conflict do nothing""".formatted(n - 1));
        }
    },
    DELETES_A_HEAD {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, "delete from audit_head where sequence = " + headBefore(n));
        }
    },
    BEGINS_A_CHAIN_OF_ITS_OWN {
        @Override
        void at(long n, Connection connection) throws SQLException {
            execute(connection, copy(n, "clock_timestamp()", "'3'"));
            AuditSchema.chainOfAllUnsealed(connection, "other");
        }
    },
    ALTERS_AN_ENTRY_AND_SEALS_ALL_AFTER_IT_ANEW {
        @Override
        void at(long n, Connection connection) throws SQLException {
            ALTERS_A_COLUMN.at(n, connection);
            AuditSchema.rewriteFrom(connection, n);
        }
    },
    AND_FORGES_THE_HEADS_TOO {
        @Override
        void at(long n, Connection connection) throws SQLException {
            ALTERS_AN_ENTRY_AND_SEALS_ALL_AFTER_IT_ANEW.at(n, connection);
            execute(connection, """
                    update audit_head h set hash = s.hash from audit_seal s
                     where s.chain = h.chain and s.sequence = h.sequence""");
        }
    };

    /** Every column there is, changed to something that its constraints allow. */
    static final List<String> COLUMNS = List.of(
            "id = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "subject = subject || 'x'",
            "client = 'iom'",
            "organisation = 'IOM'",
            "roles = array['supervisor']",
            "purpose = 'STATISTICS'",
            "operation = 'closeCase'",
            "action = 'WRITE'",
            "decision = 'DENY'",
            "rule = ''",
            "resource = case when resource is null then gen_random_uuid() end",
            "classes = array['P0']",
            "request_id = ''",
            "xact = '1'",
            "acting_subject = case when acting_subject is null then 'subject-3' end");

    abstract void at(long n, Connection connection) throws SQLException;

    /** Where the verifier must find it: at the place itself, unless only the heads can tell. */
    boolean isNamed(long n, Finding found) {
        return switch (this) {
            case SWAPS_TWO_ENTRIES, SWAPS_TWO_HASHES -> found.sequence() == Math.max(1, n - 1);
            case INSERTS_AN_ENTRY_OF_LAST_YEAR,
                    INSERTS_AN_ENTRY_OF_THIS_MOMENT_THAT_NO_SEALER_LOOKS_FOR,
                    INSERTS_AN_ENTRY_OF_A_YEAR_TO_COME -> found.sequence() == 0 && found.entry() != null;
            case DELETES_A_HEAD -> found.what().contains("head");
            case BEGINS_A_CHAIN_OF_ITS_OWN -> found.chain().equals("other");
            case CUTS_THE_END_OFF,
                    CUTS_THE_END_OFF_WITH_ITS_HEADS,
                    ALTERS_AN_ENTRY_AND_SEALS_ALL_AFTER_IT_ANEW,
                    AND_FORGES_THE_HEADS_TOO -> found.sequence() >= n;
            default -> found.sequence() == n;
        };
    }

    private static String column(long n) {
        return COLUMNS.get((int) (n % COLUMNS.size()));
    }

    private static String entry(long n) {
        return "select entry from audit_seal where sequence = " + n;
    }

    /** The last head that is not after it, or else the first there is. */
    private static String headBefore(long n) {
        return "(select coalesce(max(sequence) filter (where sequence <= %d), min(sequence)) from audit_head)"
                .formatted(n);
    }

    private static String swap(String column, long one, long other) {
        return """
                update audit_seal s set %1$s = o.%1$s from audit_seal o
                 where s.sequence in (%2$d, %3$d) and o.sequence in (%2$d, %3$d) and o.sequence <> s.sequence""".formatted(column, one, other);
    }

    private static String copy(long n, String at, String xact) {
        return """
                insert into audit_entry
                select gen_random_uuid(), %s, subject, client, organisation, roles, purpose, operation, action, decision,
                       rule, resource, classes, request_id, %s
                  from audit_entry where id = (%s)""".formatted(at, xact, entry(n));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new AssertionError("nothing was tampered with: " + sql);
            }
        }
    }
}

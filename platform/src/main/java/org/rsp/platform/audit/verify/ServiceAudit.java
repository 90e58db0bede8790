package org.rsp.platform.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The whole audit of one service: every chain, its heads, and what stands outside any chain. */
final class ServiceAudit {

    private final Connection connection;
    private final String own;

    /**
     * @param connection in a transaction of its own, repeatable read, so that everything is seen at one moment
     * @param own the one chain that the service makes
     */
    ServiceAudit(Connection connection, String own) {
        this.connection = connection;
        this.own = own;
    }

    /** @param published read before this transaction began: what was published since is no contradiction */
    Report check(PublishedHeads published) throws SQLException {
        var findings = new ArrayList<Finding>();
        var chains = chains();
        chains.addAll(published.chains());
        long entries = 0;
        for (var chain : chains) {
            var walk = new ChainWalk(connection, chain, published.of(chain));
            var wrong = walk.findFirst();
            entries += walk.walked();
            if (wrong == null && !chain.equals(own)) {
                wrong = new Finding(chain, 0, null, "the service makes no such chain");
            }
            if (wrong != null) {
                findings.add(wrong);
            }
        }
        outside("""
                select s.entry::text from audit_seal s group by s.entry having count(*) > 1 order by 1 limit 1""", "it is sealed twice", findings);
        outside("""
                select entry::text from audit_subject s
                 where not exists (select 1 from audit_entry e where e.id = s.entry) order by 1 limit 1""", "names whom it is about, and does not exist", findings);
        outside("""
                select e.id::text from audit_entry e
                 where e.at < now() - interval '1 minute'
                   and not exists (select 1 from audit_seal s where s.entry = e.id) order by 1 limit 1""", "is not sealed, after more than a minute", findings);
        outside("""
                select e.id::text from audit_entry e
                 where e.xact < (select max(horizon) from audit_head
                                  where horizon <= pg_snapshot_xmin(pg_current_snapshot()))
                   and not exists (select 1 from audit_seal s where s.entry = e.id) order by 1 limit 1""", "is not sealed, and all of its time are: it was inserted later", findings);
        outside("""
                select e.id::text from audit_entry e
                 where e.at > clock_timestamp() + interval '1 minute' order by 1 limit 1""", "is of a time that has not come", findings);
        return new Report(entries, chains.size(), unsealed(), findings);
    }

    private Set<String> chains() throws SQLException {
        var chains = new TreeSet<String>();
        try (Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery("select chain from audit_seal union select chain from audit_head")) {
            while (row.next()) {
                chains.add(row.getString(1));
            }
        }
        return chains;
    }

    private void outside(String query, String what, List<Finding> findings) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            if (row.next()) {
                findings.add(new Finding("(none)", 0, row.getString(1), what));
            }
        }
    }

    private long unsealed() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("""
                        select count(*) from audit_entry e
                         where not exists (select 1 from audit_seal s where s.entry = e.id)""")) {
            row.next();
            return row.getLong(1);
        }
    }
}

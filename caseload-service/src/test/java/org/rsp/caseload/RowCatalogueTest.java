package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.ServiceRowCatalogue;

/** Nothing of a case stands in what the arrangements are: who agreed what. Here the persons are, so here it is looked what names them. */
@QuarkusTest
class RowCatalogueTest extends ServiceRowCatalogue {

    /** Read together with the person's own row alone, which is guarded; and what is kept by no person's id. */
    private static final Set<String> BESIDE_THE_PERSON = Set.of("individual_name_word.individual_id");

    /**
     * What names a person and would be found of one whose case is sealed, whatever case it hangs on: but for who looked, and where the key carries the row along
     * to the case in which the person is, with whose guard it is left out.
     */
    private static final String NAMES_PERSONS = """
            select c.relname || '.' || a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'audit%'
               and (a.attname ~ '(^|_)individual_ids?$'
                    or a.attname not in ('case_id', 'custodian')
                       and exists (select 1 from pg_constraint f
                                    where f.conrelid = c.oid and f.confrelid = 'individual'::regclass and a.attnum = any (f.conkey)))
               and not exists (select 1 from pg_constraint f
                                 join pg_attribute k on k.attrelid = c.oid and k.attname = 'case_id' and k.attnum = any (f.conkey)
                                where f.conrelid = c.oid and f.confrelid = 'individual'::regclass and f.confupdtype = 'c'
                                  and a.attnum = any (f.conkey))
               and not exists (select 1 from pg_policy p
                                where p.polrelid = c.oid and not p.polpermissive and p.polname = c.relname || '_sealed_persons'
                                  and pg_get_expr(p.polqual, p.polrelid) ~ ('\\m' || a.attname || '\\M'))""";

    RowCatalogueTest() {
        super(
                Set.of("arrangement", "arrangement_party", "arrangement_time_frame"),
                "case_file",
                Map.of(
                        "create table medical_note (id uuid)",
                        "medical_note",
                        "alter table individual no force row level security",
                        "individual",
                        "alter table caseload disable row level security",
                        "caseload",
                        "create view every_case as select * from case_file",
                        "every_case",
                        "create materialized view every_name as select given_name from individual",
                        "every_name",
                        "create policy convenient on case_file using (true)",
                        "convenient",
                        "create function peep() returns bigint language sql security definer return (select count(*) from case_file)",
                        "peep"));
    }

    @Test
    void whatever_names_a_person_is_not_there_of_one_whose_case_is_sealed() throws SQLException {
        try (var connection = database().getConnection()) {
            assertEquals(BESIDE_THE_PERSON, names(connection, NAMES_PERSONS));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table medical_note (individual_id uuid)                                   | medical_note.individual_id",
                "create table interpreter_wanted (for_individual_ids uuid[])                      | interpreter_wanted.for_individual_ids",
                "create table friendship (one uuid references individual (id))                    | friendship.one",
                "drop policy kinship_sealed_persons on kinship                                    | kinship.first_id kinship.second_id",
                "alter table task drop constraint task_of_individual                              | task.individual_id"
            })
    void who_is_named_without_a_guard_is_found(String change, String named) throws SQLException {
        try (var owner = OwnerSession.open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(change);
            var found = names(owner, NAMES_PERSONS);
            found.removeAll(BESIDE_THE_PERSON);
            assertEquals(new TreeSet<>(List.of(named.split(" "))), found);
            owner.rollback();
        }
    }
}

package org.rsp.returns;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.rsp.platform.testing.ServiceRowCatalogue;

@QuarkusTest
class RowCatalogueTest extends ServiceRowCatalogue {

    RowCatalogueTest() {
        super(
                Set.of(),
                "person_return",
                Map.of(
                        "create table travel_note (id uuid)",
                        "travel_note",
                        "alter table suspension no force row level security",
                        "suspension",
                        "create view every_return as select * from person_return",
                        "every_return",
                        "create policy convenient on person_return using (true)",
                        "convenient"));
    }
}

package org.rsp.returns;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import org.rsp.platform.testing.DocumentedExamples;

/** The documented examples, replayed. So far there are those of every service. */
@QuarkusTest
class ExamplesTest extends DocumentedExamples {

    @Override
    protected Map<String, Supplier<Situation>> situations() {
        return Map.of();
    }
}

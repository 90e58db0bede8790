package org.rsp.coi;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.rsp.platform.testing.RefusesTokens;

@QuarkusTest
class TokenAttacksTest extends RefusesTokens {

    @Override
    protected List<String> undocumented() {
        return List.of(GuardedResource.PATH);
    }
}

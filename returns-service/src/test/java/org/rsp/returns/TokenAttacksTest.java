package org.rsp.returns;

import io.quarkus.test.junit.QuarkusTest;
import org.rsp.platform.testing.RefusesTokens;

@QuarkusTest
class TokenAttacksTest extends RefusesTokens {}

package org.rsp.coi;

import io.quarkus.test.junit.QuarkusTest;
import org.rsp.platform.testing.RefusesTokens;

@QuarkusTest
class TokenAttacksTest extends RefusesTokens {}

package org.rsp.coi;

import io.quarkus.test.junit.QuarkusTest;
import org.rsp.platform.testing.ServiceContracts;

/** What the service promises is what is committed under {@code contracts/}. */
@QuarkusTest
class ContractsTest extends ServiceContracts {}

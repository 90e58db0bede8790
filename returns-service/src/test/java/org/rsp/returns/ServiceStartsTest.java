package org.rsp.returns;

import io.quarkus.test.junit.QuarkusTest;
import org.rsp.platform.testing.ServiceStarts;

@QuarkusTest
class ServiceStartsTest extends ServiceStarts {}

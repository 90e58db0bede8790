package org.rsp.caseload;

import org.rsp.platform.testing.ServiceGlossary;

class GlossaryTest extends ServiceGlossary {

    GlossaryTest() {
        super("org.rsp.caseload");
    }
}

package org.rsp.returns;

import org.rsp.platform.testing.ServiceGlossary;

class GlossaryTest extends ServiceGlossary {

    GlossaryTest() {
        super("org.rsp.returns");
    }
}

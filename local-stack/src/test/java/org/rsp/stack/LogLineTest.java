package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void json_becomes_level_message_and_the_chain_of_causes() {
        assertEquals(
                "ERROR Failed to start\n    A: first\n    B: second",
                LogLine.readable("{\"level\":\"ERROR\",\"message\":\"Failed to start\",\"exception\":{\"exceptionType\":"
                        + "\"A\",\"message\":\"first\",\"frames\":[],\"causedBy\":{\"exception\":"
                        + "{\"exceptionType\":\"B\",\"message\":\"second\"}}}}"));
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertEquals("LOG:  ready", LogLine.readable("LOG:  ready"));
        assertEquals("{not json", LogLine.readable("{not json"));
    }
}

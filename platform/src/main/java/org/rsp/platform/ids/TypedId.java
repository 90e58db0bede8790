package org.rsp.platform.ids;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An id that says what it identifies, so that two ids cannot be swapped in a call. In JSON it is the bare UUID. */
public interface TypedId {

    @JsonValue
    UUID value();
}

package org.rsp.platform.ids;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.UUID;

/**
 * The id of a case or of a person in it, where it may travel to others. It is written only by whoever says under which names
 * ({@link Naming}) the reader knows them: so no event can carry it to somebody by mistake.
 */
@JsonSerialize(using = PersonalId.Named.class)
public record PersonalId(UUID value) {

    static class Named extends JsonSerializer<PersonalId> {

        @Override
        public void serialize(PersonalId id, JsonGenerator json, SerializerProvider provider) throws IOException {
            var naming = provider.getAttribute(Naming.class) instanceof Naming said ? said : Naming.NONE;
            json.writeString(naming.name(id.value()).toString());
        }
    }
}

package org.rsp.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and language for the invented people of one origin. A stateless people has no nationality and is from where it
 * used to live. Where there are no surnames, people go by what they are called.
 */
record People(
        String origin,
        boolean stateless,
        String language,
        boolean familyNameFirst,
        List<String> surnames,
        List<String> women,
        List<String> men) {

    static List<People> all() {
        try {
            return new ObjectMapper().readValue(Resource.text("people.json"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("people.json cannot be read", e);
        }
    }

    /** One part of a name: in Latin letters, and in the people's own script where that is another one. */
    record Word(String latin, @Nullable String script) {

        static Word of(String entry) {
            int bar = entry.indexOf('|');
            return bar < 0 ? new Word(entry, null) : new Word(entry.substring(0, bar), entry.substring(bar + 1));
        }
    }

    Name name(Word given, @Nullable Word family) {
        String script = given.script();
        if (script != null && family != null && family.script() != null) {
            script = familyNameFirst ? family.script() + script : script + " " + family.script();
        }
        return new Name(given.latin(), family == null ? null : family.latin(), script);
    }

    record Name(
            String given, @Nullable String family, @Nullable String originalScript) {}
}

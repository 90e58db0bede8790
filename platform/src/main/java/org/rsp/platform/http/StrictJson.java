package org.rsp.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rsp.platform.ids.Ids;

/**
 * Reads JSON as it is meant: an unknown or doubled field, a number for a text, trailing bytes and text that cannot be
 * stored or deceives the eye are refused, never repaired. Text is kept in Unicode normal form C. Absent is null.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** The last word: a module registered later would bring its own reader of days back. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings(
            "deprecation") // the mapper exists already; the builder that replaces this call does not help here
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Instant.class, new Moment())
                .addDeserializer(UUID.class, new Id()));
    }

    private static final class Id extends StdScalarDeserializer<UUID> {

        private static final long serialVersionUID = 1L;

        Id() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    return Ids.parse(parser.getText());
                } catch (IllegalArgumentException otherwiseSpelled) {
                    // refused below, without the value
                }
            }
            return context.reportInputMismatch(this, "an id is a UUID in lower case");
        }
    }

    /** A civil date has one spelling: lists and numbers of days are none, and there was no year 0. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;
        private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)
                    && FORM.matcher(parser.getText()).matches()) {
                try {
                    return LocalDate.parse(parser.getText());
                } catch (DateTimeException noSuchDay) {
                    // refused below, without the value
                }
            }
            return context.reportInputMismatch(this, "a day is YYYY-MM-DD");
        }
    }

    /** In a year of four digits, as a day is, whatever its zone: the database does not take all that Java can write, nor read all that it takes. */
    private static final class Moment extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    var at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(parser.getText(), Instant::from);
                    if (!at.isBefore(FIRST) && at.isBefore(AFTER_LAST)) {
                        return at;
                    }
                } catch (DateTimeException noSuchMoment) {
                    // refused below, without the value
                }
            }
            return context.reportInputMismatch(this, "a point in time is YYYY-MM-DDThh:mm:ss with its zone");
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text =
                    Normalizer.normalize(parser.getText(), Normalizer.Form.NFC).strip();
            if (text.isEmpty()) {
                context.reportInputMismatch(this, "leave an empty text out");
            }
            if (!text.codePoints().allMatch(Text::storable)) {
                context.reportInputMismatch(this, "control, bidirectional or unpaired characters");
            }
            return text;
        }

        private static boolean storable(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL -> c == '\n' || c == '\t';
                case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                // joiners are spelling in Persian, Tamil and Burmese; other format characters only reorder or hide
                case Character.FORMAT -> c == 0x200C || c == 0x200D;
                default -> true;
            };
        }
    }
}

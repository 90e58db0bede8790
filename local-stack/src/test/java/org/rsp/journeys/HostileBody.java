package org.rsp.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * One body that must be refused, made from a good one. Where the good one has {@link #TEXT} as the value of a text
 * field, most put something into that text or in its place; none of it may come back in the refusal.
 */
record HostileBody(String name, byte[] bytes, String contentType, String encoding, boolean chunked) {

    /** Stands in every good body as the whole value of one text field. */
    static final String TEXT = "Ma Khin Echoless";

    /** The part of the value that stays in the hostile one. */
    static final String VALUE = "Echoless";

    private static final String JSON = "application/json";
    private static final int DEEP = 100_000;

    private HostileBody(String name, byte[] bytes) {
        this(name, bytes, JSON, "", false);
    }

    private HostileBody(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<HostileBody> of(String good) {
        var all = new ArrayList<HostileBody>();
        notJson(all, good);
        notThatShape(all, good);
        notUtf8(all, good);
        notStorable(all, good);
        tooMuch(all, good);
        notThatMediaType(all, good);
        return all;
    }

    /** The value of the field, quotes included, becomes something else. */
    private static String instead(String good, String value) {
        return good.replace("\"" + TEXT + "\"", value);
    }

    private static void notJson(List<HostileBody> all, String good) {
        all.add(new HostileBody("empty", ""));
        all.add(new HostileBody("blank", " \n\t "));
        all.add(new HostileBody("words", "Echoless said hello"));
        all.add(new HostileBody("cut before the last brace", good.substring(0, good.length() - 1)));
        all.add(new HostileBody("cut in a text", good.substring(0, good.indexOf(VALUE) + 4)));
        all.add(new HostileBody("single quotes", good.replace('"', '\'')));
        all.add(new HostileBody("names without quotes", good.replaceAll("\"(\\w+)\":", "$1:")));
        all.add(new HostileBody("comma before the brace", good.substring(0, good.length() - 1) + ",}"));
        all.add(new HostileBody("comment", "/* Echoless */" + good));
        all.add(new HostileBody("second document", good + good));
        all.add(new HostileBody("trailing brace", good + "}"));
        all.add(new HostileBody("trailing words", good + "Echoless"));
        all.add(new HostileBody("NaN", instead(good, "NaN")));
        all.add(new HostileBody("Infinity", instead(good, "-Infinity")));
        all.add(new HostileBody("number with a leading zero", instead(good, "007")));
        all.add(new HostileBody("unknown escape", instead(good, "\"Echoless\\x41\"")));
        all.add(new HostileBody("cut escape", instead(good, "\"Echoless\\u00\"")));
        all.add(new HostileBody("raw line break in a text", instead(good, "\"Echoless\nb\"")));
        all.add(new HostileBody("raw NUL in a text", instead(good, "\"Echoless\0b\"")));
        all.add(new HostileBody("raw control character", instead(good, "\"Echoless\u0001b\"")));
        all.add(new HostileBody("NUL bytes only", new byte[64]));
    }

    private static void notThatShape(List<HostileBody> all, String good) {
        for (String whole : List.of("null", "true", "42", "\"Echoless\"", "[]", "{}", "[" + good + "]")) {
            all.add(new HostileBody(
                    "instead of the object: " + whole.substring(0, Math.min(12, whole.length())), whole));
        }
        for (String value : List.of(
                "12345", "1.5", "true", "{}", "{\"Echoless\":\"Echoless\"}", "[]", "[\"Echoless\"]", "1e400", "\"\"")) {
            all.add(new HostileBody("instead of a text: " + value, instead(good, value)));
        }
        all.add(new HostileBody("number beyond any long", instead(good, "99999999999999999999999")));
        String open = good.substring(0, good.length() - 1);
        all.add(new HostileBody("unknown field", open + ",\"nickname\":\"Echoless\"}"));
        all.add(new HostileBody("fields the platform owns", open + ",\"id\":\"Echoless\",\"version\":7}"));
        all.add(new HostileBody("type for a polymorphic reader", open + ",\"@class\":\"java.net.URL\"}"));
        all.add(new HostileBody("prototype", open + ",\"__proto__\":{\"admin\":\"Echoless\"}}"));
        String field = good.substring(1, good.indexOf(':'));
        all.add(new HostileBody(
                "field twice, same value", "{" + good.substring(1).replaceFirst("(\"\\w+\":\"[^\"]*\")", "$1,$1")));
        all.add(new HostileBody("field twice, other value", "{" + field + ":\"Echoless\"," + good.substring(1)));
        all.add(new HostileBody("field in capitals", good.replace(field, field.toUpperCase(java.util.Locale.ROOT))));
        all.add(new HostileBody("empty field name", open + ",\"\":\"Echoless\"}"));
    }

    private static void notUtf8(List<HostileBody> all, String good) {
        all.add(replaced("byte FF", good, "FF"));
        all.add(replaced("overlong, two bytes", good, "C1 81"));
        all.add(replaced("overlong slash, three bytes", good, "E0 80 AF"));
        all.add(replaced("overlong NUL", good, "C0 80"));
        all.add(replaced("surrogate in three bytes", good, "ED A0 80"));
        all.add(replaced("beyond the last code point", good, "F4 90 80 80"));
        all.add(replaced("continuation without a start", good, "80"));
        all.add(replaced("start without continuation", good, "E1 80"));
        all.add(replaced("Latin-1", good, "E9"));
        all.add(encoded("UTF-8 with a byte order mark", "\uFEFF" + good, StandardCharsets.UTF_8));
        all.add(encoded("UTF-16 with a byte order mark", good, StandardCharsets.UTF_16));
        all.add(encoded("UTF-16BE", good, StandardCharsets.UTF_16BE));
        all.add(encoded("UTF-16LE", good, StandardCharsets.UTF_16LE));
        all.add(encoded("UTF-32", good, Charset.forName("UTF-32BE")));
    }

    private static HostileBody replaced(String name, String good, String hex) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        int at = good.substring(0, good.indexOf(VALUE)).getBytes(StandardCharsets.UTF_8).length;
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(HexFormat.ofDelimiter(" ").parseHex(hex));
        out.write(bytes, at, bytes.length - at);
        return new HostileBody(name, out.toByteArray());
    }

    private static HostileBody encoded(String name, String text, Charset charset) {
        return new HostileBody(name, text.getBytes(charset));
    }

    /** Well-formed JSON, but text that no record should hold: it cannot be stored, or deceives the eye. */
    private static void notStorable(List<HostileBody> all, String good) {
        UnaryOperator<String> within = escape -> instead(good, "\"Echoless" + escape + "b\"");
        all.add(new HostileBody("escaped NUL", within.apply("\\u0000")));
        all.add(new HostileBody("escaped control character", within.apply("\\u001b[31m")));
        all.add(new HostileBody("delete", within.apply("\\u007f")));
        all.add(new HostileBody("C1 control", within.apply("\\u0085")));
        all.add(new HostileBody("lone high surrogate", within.apply("\\ud83d")));
        all.add(new HostileBody("lone low surrogate", within.apply("\\ude00")));
        all.add(new HostileBody("surrogates the wrong way round", within.apply("\\ude00\\ud83d")));
        all.add(new HostileBody("right-to-left override", within.apply("\\u202e")));
        all.add(new HostileBody("bidirectional isolate", within.apply("\\u2066")));
        all.add(new HostileBody("zero-width space", within.apply("\\u200b")));
        all.add(new HostileBody("byte order mark within", within.apply("\\ufeff")));
        all.add(new HostileBody("noncharacter", within.apply("\\uffff")));
        all.add(new HostileBody("private use", within.apply("\\ue000")));
        all.add(new HostileBody("invisible tag", within.apply("\\udb40\\udc41")));
    }

    private static void tooMuch(List<HostileBody> all, String good) {
        String open = good.substring(0, good.length() - 1);
        all.add(new HostileBody("lists 100,000 deep", "[".repeat(DEEP) + "]".repeat(DEEP)));
        all.add(new HostileBody("objects 100,000 deep", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        all.add(new HostileBody("100,000 deep in a field", instead(good, "[".repeat(DEEP) + "]".repeat(DEEP))));
        all.add(new HostileBody(
                "100,000 deep in an unknown field", open + ",\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        all.add(new HostileBody("number of a megabyte", instead(good, "9".repeat(1_000_000))));
        all.add(new HostileBody("fraction of a megabyte", instead(good, "0." + "9".repeat(1_000_000))));
        all.add(new HostileBody("exponent of ten digits", instead(good, "1e1000000000")));
        all.add(new HostileBody("text of a megabyte", instead(good, "\"Echoless" + "a".repeat(1_000_000) + "\"")));
        all.add(new HostileBody("field name of a megabyte", open + ",\"" + "n".repeat(1_000_000) + "\":1}"));
        all.add(new HostileBody("10,000 field names of one hash", open + colliding(10_000) + "}"));
        byte[] large =
                instead(good, "\"Echoless" + "a".repeat(11_000_000) + "\"").getBytes(StandardCharsets.UTF_8);
        all.add(new HostileBody("11 MB with a length", large, JSON, "", false));
        all.add(new HostileBody("11 MB in chunks", large, JSON, "", true));
        all.add(new HostileBody("gzip bomb", zipped(new byte[64 * 1024 * 1024]), JSON, "gzip", false));
        all.add(new HostileBody(
                "gzip of a good body", zipped(good.getBytes(StandardCharsets.UTF_8)), JSON, "gzip", false));
        all.add(new HostileBody("not the encoding it says", good.getBytes(StandardCharsets.UTF_8), JSON, "br", false));
    }

    /** "Aa" and "BB" have one hash, so have all their combinations. */
    private static String colliding(int count) {
        var fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(",\"");
            for (int bit = 0; bit < 14; bit++) {
                fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            fields.append("\":1");
        }
        return fields.toString();
    }

    private static byte[] zipped(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void notThatMediaType(List<HostileBody> all, String good) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (String type : List.of(
                "",
                "text/plain",
                "text/json",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "application/x-ndjson",
                "application/json; charset=utf-16",
                "application/json; charset=no-such-charset",
                "application",
                "application/",
                "*/*",
                "application/json, text/plain",
                ";;;")) {
            all.add(new HostileBody("media type: " + type, bytes, type, "", false));
        }
    }
}

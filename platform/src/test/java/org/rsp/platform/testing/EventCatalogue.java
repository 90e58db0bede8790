package org.rsp.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * The AsyncAPI 3 document of a service: its topic and those of organisations, its CloudEvents in Kafka's binary mode, and every type of event.
 *
 * @param title of the service, as in its OpenAPI document
 * @param organisations who has a topic of its own
 */
record EventCatalogue(String title, String area, String topic, List<String> organisations, List<EventContract> events) {

    private static final String CHANNEL = "events";
    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode document() {
        var document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", title + ": events")
                .put("version", "1.0.0")
                .put("description", """
                        What the platform's own services, and organisations with a topic, hear of changes. CloudEvents 1.0 in Kafka's binary mode: the attributes \
                        are headers, the value is the data as JSON. An event is kept in the transaction of its change and sent \
                        after it, at least once: tell repeats by `ce_id`. The key is the subject, so the events of one subject \
                        come in order, and `ce_sequence` is the subject's version without gaps. Data are ids, codes, counts and \
                        days, never anything personal. An organisation is told on a topic of its own what it may know: cases and persons by ids of \
                        its own, the time to the minute, `ce_sequence` its own number of the subject, without gaps, and no trace. New types, fields and codes may come; a type's meaning does not change.""")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        document.set("channels", channels());
        document.set("operations", operations());
        document.set("components", components());
        return document;
    }

    private ObjectNode channels() {
        var channels = JSON.createObjectNode();
        channel(
                channels.putObject(CHANNEL),
                topic,
                "Every change in this service's area, for the platform's own services.");
        organisations.forEach(o -> channel(
                channels.putObject(channel(o)),
                topic + "." + o.toLowerCase(Locale.ROOT),
                "What " + o + " may know of the changes in this service's area, by ids of its own."));
        return channels;
    }

    private static String channel(String organisation) {
        return CHANNEL + "Of" + organisation.charAt(0)
                + organisation.substring(1).toLowerCase(Locale.ROOT);
    }

    private void channel(ObjectNode channel, String address, String words) {
        channel.put("address", address).put("description", words);
        var messages = channel.putObject("messages");
        events.forEach(e -> messages.set(e.name(), ref("#/components/messages/" + e.name())));
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", address)
                .put("partitions", 6)
                .put("bindingVersion", "0.5.0");
    }

    private ObjectNode operations() {
        var operations = JSON.createObjectNode();
        send(operations.putObject("tell"), CHANNEL, "Each change is told once it is kept.");
        organisations.forEach(o -> send(
                operations.putObject("tell" + channel(o).substring(CHANNEL.length())),
                channel(o),
                "Each change that " + o + " may know of is told once it is kept."));
        return operations;
    }

    private void send(ObjectNode operation, String channel, String words) {
        operation.put("action", "send").put("summary", words);
        operation.set("channel", ref("#/channels/" + channel));
        var messages = operation.putArray("messages");
        events.forEach(e -> messages.add(ref("#/channels/%s/messages/%s".formatted(channel, e.name()))));
    }

    private ObjectNode components() {
        var components = JSON.createObjectNode();
        var messages = components.putObject("messages");
        events.forEach(e -> messages.set(e.name(), message(e)));
        components.putObject("schemas").set("CloudEventHeaders", headers());
        return components;
    }

    private ObjectNode message(EventContract event) {
        var message = JSON.createObjectNode()
                .put("name", event.type())
                .put("title", event.type())
                .put("summary", event.words())
                .put("contentType", "application/json");
        var type = JSON.createObjectNode();
        type.putObject("properties").putObject("ce_type").put("const", event.type());
        type.withObject("properties")
                .putObject("ce_dataschema")
                .put("pattern", area + "/schemas/" + event.type().replace(".", "\\.") + "\\.json$");
        message.putObject("headers")
                .putArray("allOf")
                .add(ref("#/components/schemas/CloudEventHeaders"))
                .add(type);
        message.set("payload", event.body());
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "The subject.");
        return message;
    }

    private static ObjectNode headers() {
        var headers = JSON.createObjectNode().put("type", "object");
        headers.putArray("required")
                .add("ce_specversion")
                .add("ce_id")
                .add("ce_type")
                .add("ce_source")
                .add("ce_subject")
                .add("ce_time")
                .add("ce_dataschema")
                .add("ce_sequence")
                .add("content-type");
        var properties = headers.putObject("properties");
        properties.putObject("ce_specversion").put("type", "string").put("const", "1.0");
        header(properties, "ce_id", "uuid", "The event. The same event sent again has the same id.");
        properties.putObject("ce_type").put("type", "string").put("description", "{area}.{noun}.{past tense}.v1");
        header(properties, "ce_source", "uri", "The service.");
        header(properties, "ce_subject", "uuid", "What changed; also the key. Of a case, an organisation's own id.");
        header(properties, "ce_time", "date-time", "When it happened; to an organisation to the minute.");
        header(properties, "ce_dataschema", "uri", "The address of the JSON Schema of the data.");
        properties
                .putObject("ce_sequence")
                .put("type", "string")
                .put("pattern", "^[1-9][0-9]*$")
                .put(
                        "description",
                        "The subject's version after the change, to an organisation its own number of the subject; without gaps.");
        properties.putObject("content-type").put("type", "string").put("const", "application/json");
        properties
                .putObject("traceparent")
                .put("type", "string")
                .put(
                        "description",
                        "W3C trace context of the request that made the change, where it was traced; to no organisation.");
        return headers;
    }

    private static void header(ObjectNode properties, String name, String format, String words) {
        properties.putObject(name).put("type", "string").put("format", format).put("description", words);
    }

    private static ObjectNode ref(String to) {
        return JSON.createObjectNode().put("$ref", to);
    }
}

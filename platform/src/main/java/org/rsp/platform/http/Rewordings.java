package org.rsp.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.function.BinaryOperator;

/**
 * Reads a body in which the fields of one kind are said in others' words. Which those are is found in the record itself, by
 * their annotation: a new field of the kind cannot be forgotten.
 */
@ApplicationScoped
public class Rewordings {

    private final Bodies bodies;

    Rewordings(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * The body in our words; 422 with the place of what is wrong in it.
     *
     * @param kind the annotation of the fields that are said in others' words
     * @param inOurs from a word, and the pointer to where it stands, to the one of ours that means the same; refuses what has none
     */
    public <T> T read(
            Reworded<T> body, Class<T> type, Class<? extends Annotation> kind, BinaryOperator<String> inOurs) {
        var whole = body.said().deepCopy();
        new Walk(kind, inOurs).record(whole, type, "");
        return bodies.read(whole, type);
    }

    private record Walk(Class<? extends Annotation> kind, BinaryOperator<String> inOurs) {

        /** Changes the tree in its place. What is not of the shape documented is left for the reader to refuse. */
        void record(ObjectNode tree, Class<?> type, String at) {
            for (var field : type.getRecordComponents()) {
                var value = tree.get(field.getName());
                if (value != null) {
                    tree.set(field.getName(), ours(value, field.getAnnotatedType(), at + "/" + field.getName()));
                }
            }
        }

        private JsonNode ours(JsonNode value, AnnotatedType type, String at) {
            if (type.isAnnotationPresent(kind)) {
                return value.isTextual() ? TextNode.valueOf(inOurs.apply(value.textValue(), at)) : value;
            }
            if (value instanceof ArrayNode list && type instanceof AnnotatedParameterizedType ofItems) {
                var item = ofItems.getAnnotatedActualTypeArguments()[0];
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, ours(list.get(i), item, at + "/" + i));
                }
            } else if (value instanceof ObjectNode inner
                    && type.getType() instanceof Class<?> nested
                    && nested.isRecord()) {
                record(inner, nested, at);
            }
            return value;
        }
    }
}

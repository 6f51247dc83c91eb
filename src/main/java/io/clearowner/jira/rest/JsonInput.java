package io.clearowner.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object from a request. Read by hand, so that each error names its field. */
final class JsonInput {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;

    private JsonInput(JsonNode object) {
        this.object = object;
    }

    /** @param fields all fields that the object may have */
    static JsonInput read(String body, Set<String> fields) {
        JsonNode node;
        try {
            node = MAPPER.readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            throw Refusal.because(
                    Kind.INVALID,
                    "body",
                    "clear-owner.rest.json.malformed",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
        if (node == null || !node.isObject()) {
            throw Refusal.because(Kind.INVALID, "body", "clear-owner.rest.json.no-object");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.contains(name)) {
                throw Refusal.because(
                        Kind.INVALID,
                        name,
                        "clear-owner.rest.json.unknown-field",
                        String.join(", ", fields.stream().sorted().toList()));
            }
        }
        return new JsonInput(node);
    }

    /** Empty for null. A missing field is refused: it may be a mistake, and would clear a value. */
    Optional<String> textOrNull(String field) {
        JsonNode value = requireNode(field);
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-text");
        }
        return Optional.of(value.textValue());
    }

    /** A text that must be present and not blank. */
    String text(String field) {
        return textOrNull(field)
                .orElseThrow(() -> Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.missing"));
    }

    /** Empty for null and for a field that is left out. */
    Optional<String> optionalText(String field) {
        return object.hasNonNull(field) ? textOrNull(field) : Optional.empty();
    }

    /** Empty for null and for a field that is left out. */
    Optional<Boolean> optionalFlag(String field) {
        if (!object.hasNonNull(field)) {
            return Optional.empty();
        }
        if (!object.get(field).isBoolean()) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-flag");
        }
        return Optional.of(object.get(field).booleanValue());
    }

    /** Empty for null and for a field that is left out. */
    Optional<Integer> optionalNumber(String field) {
        if (!object.hasNonNull(field)) {
            return Optional.empty();
        }
        if (!object.get(field).canConvertToInt() || !object.get(field).isIntegralNumber()) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-number");
        }
        return Optional.of(object.get(field).intValue());
    }

    /** Refuses an input without one of the fields. */
    void require(String... fields) {
        for (String field : fields) {
            if (!object.hasNonNull(field)) {
                throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.missing");
            }
        }
    }

    /** Empty for null and for a field that is left out. */
    Optional<List<String>> optionalTexts(String field) {
        return object.hasNonNull(field) ? Optional.of(texts(field, object.get(field))) : Optional.empty();
    }

    private JsonNode requireNode(String field) {
        JsonNode value = object.get(field);
        if (value == null) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.missing");
        }
        return value;
    }

    private static List<String> texts(String field, JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array) {
            texts.add(element.isTextual() ? element.textValue() : null);
        }
        if (!array.isArray() || texts.contains(null)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-texts");
        }
        return texts;
    }
}

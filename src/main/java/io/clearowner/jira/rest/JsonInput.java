package io.clearowner.jira.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON object from a request; the only class that reads JSON. Read by hand, so that each error names its field, and
 * token by token, so that deep nesting and long values cost nothing.
 */
final class JsonInput {

    /** The maximum size of a body, unless its resource takes more. */
    static final int MAX_BYTES = 65_536;

    private static final JsonFactory JSON = new JsonFactory();
    private static final String BODY = "body";

    /** A value of a type that no field has. */
    private static final Object OTHER = new Object();

    /** Strings, booleans, integers, lists of these, null, or {@link #OTHER}. */
    private final Map<String, Object> values;

    private JsonInput(Map<String, Object> values) {
        this.values = values;
    }

    /** @param fields all fields that the object may have */
    static JsonInput read(InputStream body, Set<String> fields) {
        return read(body, fields, MAX_BYTES);
    }

    /** As {@link #read(InputStream, Set)}, of up to that many bytes. */
    static JsonInput read(InputStream body, Set<String> fields, int maxBytes) {
        Map<String, Object> values = parse(text(body, maxBytes));
        for (String name : values.keySet()) {
            if (!fields.contains(name)) {
                throw Refusal.because(
                        Kind.INVALID,
                        name,
                        "clear-owner.rest.json.unknown-field",
                        fields.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return new JsonInput(values);
    }

    private static String text(InputStream body, int maxBytes) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw Refusal.because(
                        Kind.TOO_LARGE, BODY, "clear-owner.rest.body.too-large", Integer.toString(maxBytes / 1024));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.because(Kind.INVALID, BODY, "clear-owner.rest.body.not-utf-8");
        } catch (IOException e) {
            throw Refusal.because(Kind.INVALID, BODY, "clear-owner.rest.body.incomplete");
        }
    }

    private static Map<String, Object> parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.because(Kind.INVALID, BODY, "clear-owner.rest.json.no-object");
            }
            Map<String, Object> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (values.containsKey(name)) {
                    throw Refusal.because(Kind.INVALID, name, "clear-owner.rest.json.twice");
                }
                values.put(name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw malformed(
                        parser.currentLocation().getLineNr(),
                        parser.currentLocation().getColumnNr());
            }
            return values;
        } catch (JsonProcessingException e) {
            // Without a location, the parser's own limits were exceeded: depth, length of a number, length of a name.
            throw e.getLocation() == null
                    ? Refusal.because(Kind.INVALID, BODY, "clear-owner.rest.json.beyond-limits")
                    : malformed(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new IllegalStateException("A text cannot fail to be read", e);
        }
    }

    private static Refusal malformed(int line, int column) {
        return Refusal.because(Kind.INVALID, BODY, "clear-owner.rest.json.malformed", line, column);
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return single(parser);
        }
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(single(parser));
        }
        return list;
    }

    private static Object single(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> number(parser.getText());
            default -> {
                parser.skipChildren();
                yield OTHER;
            }
        };
    }

    private static Object number(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return OTHER;
        }
    }

    /** Empty for null. A missing field is refused: it may be a mistake, and would clear a value. */
    Optional<String> textOrNull(String field) {
        if (!values.containsKey(field)) {
            throw missing(field);
        }
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || TextLimits.blank(text)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-text");
        }
        TextLimits.requireStorable(field, text);
        return Optional.of(text);
    }

    /** A text that must be present and not blank. */
    String text(String field) {
        return textOrNull(field).orElseThrow(() -> missing(field));
    }

    /** Empty for null and for a field that is left out. */
    Optional<String> optionalText(String field) {
        return values.get(field) == null ? Optional.empty() : textOrNull(field);
    }

    /** Empty for null and for a field that is left out. */
    Optional<Boolean> optionalFlag(String field) {
        return optional(field, Boolean.class, "clear-owner.rest.json.no-flag");
    }

    /** Empty for null and for a field that is left out. */
    Optional<Integer> optionalNumber(String field) {
        return optional(field, Integer.class, "clear-owner.rest.json.no-number");
    }

    private <T> Optional<T> optional(String field, Class<T> type, String otherwise) {
        Object value = values.get(field);
        if (value != null && !type.isInstance(value)) {
            throw Refusal.because(Kind.INVALID, field, otherwise);
        }
        return Optional.ofNullable(type.cast(value));
    }

    /** Refuses an input without one of the fields. */
    void require(String... fields) {
        for (String field : fields) {
            if (values.get(field) == null) {
                throw missing(field);
            }
        }
    }

    /** Empty for null and for a field that is left out. */
    Optional<List<String>> optionalTexts(String field) {
        Object value = values.get(field);
        return value == null ? Optional.empty() : Optional.of(texts(field, value));
    }

    private static List<String> texts(String field, Object value) {
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.no-texts");
        }
        List<String> texts = list.stream().map(String.class::cast).toList();
        texts.forEach(text -> TextLimits.requireStorable(field, text));
        return texts;
    }

    private static Refusal missing(String field) {
        return Refusal.because(Kind.INVALID, field, "clear-owner.rest.json.missing");
    }
}

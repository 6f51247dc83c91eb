package io.clearowner.jira.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Values as stored text: a line for each, {@code name=value}, where only safe characters stay as they are. */
public final class NamedValues {

    private final Map<String, String> encoded = new HashMap<>();

    private NamedValues() {}

    /** Ignores lines without a name. */
    public static NamedValues read(String text) {
        NamedValues values = new NamedValues();
        for (String line : text.split("\n")) {
            int split = line.indexOf('=');
            if (split > 0) {
                values.encoded.put(line.substring(0, split), line.substring(split + 1));
            }
        }
        return values;
    }

    /** Empty if there is no such line. */
    public Optional<String> value(String name) {
        return encoded(name).map(NamedValues::decode);
    }

    /** The value as it is written, for lists whose elements are encoded one by one. */
    public Optional<String> encoded(String name) {
        return Optional.ofNullable(encoded.get(name));
    }

    public static String line(String name, String value) {
        return name + "=" + encode(value);
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}

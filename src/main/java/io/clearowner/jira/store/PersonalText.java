package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * A column with a text that has URL-encoded user keys in it.
 *
 * @param keys matches each key in the text
 */
record PersonalText<E extends Entity>(
        Class<E> type, String name, Pattern keys, Function<E, String> get, BiConsumer<E, String> set) {

    PersonalText(Class<E> type, String name, String keys, Function<E, String> get, BiConsumer<E, String> set) {
        this(type, name, Pattern.compile(keys, Pattern.MULTILINE), get, set);
    }

    void read(ActiveObjects ao, Set<UserKey> people) {
        ao.stream(type, Query.select("ID, " + name), row -> {
            String text = get.apply(row);
            if (text != null) {
                keys.matcher(text)
                        .results()
                        .forEach(found ->
                                people.add(new UserKey(URLDecoder.decode(found.group(), StandardCharsets.UTF_8))));
            }
        });
    }

    int replace(ActiveObjects ao, UserKey from, UserKey to) {
        String old = URLEncoder.encode(from.value(), StandardCharsets.UTF_8);
        String replacement = URLEncoder.encode(to.value(), StandardCharsets.UTF_8);
        int replaced = 0;
        for (E row : ao.find(type, Query.select().where(name + " LIKE ?", "%" + old + "%"))) {
            String text = get.apply(row);
            String changed = keys.matcher(text)
                    .replaceAll(
                            found -> Matcher.quoteReplacement(found.group().equals(old) ? replacement : found.group()));
            if (!changed.equals(text)) {
                set.accept(row, changed);
                row.save();
                replaced++;
            }
        }
        return replaced;
    }
}

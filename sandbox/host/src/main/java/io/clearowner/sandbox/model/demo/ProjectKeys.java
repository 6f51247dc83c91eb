package io.clearowner.sandbox.model.demo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes unique project keys from names, such as {@code MSP} for Maven Site Plugin. */
final class ProjectKeys {
    private static final int LONGEST = 10;

    private final Set<String> taken = new HashSet<>();

    ProjectKeys(Set<String> taken) {
        this.taken.addAll(taken);
    }

    String keyFor(String name) {
        String[] words = name.toUpperCase(Locale.ENGLISH)
                .replaceAll("[^A-Z0-9]+", " ")
                .trim()
                .split(" ");
        String initials = Stream.of(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String start = words.length > 1 && initials.length() > 1 ? initials : words[0];
        for (String candidate :
                new String[] {start, words[0], words[0] + initials.substring(Math.min(1, initials.length()))}) {
            String key = valid(candidate);
            if (taken.add(key)) {
                return key;
            }
        }
        for (int i = 2; ; i++) {
            String key = valid(start);
            String numbered = key.substring(0, Math.min(key.length(), LONGEST - 3)) + i;
            if (taken.add(numbered)) {
                return numbered;
            }
        }
    }

    private static String valid(String text) {
        String key = text.replaceFirst("^[0-9]+", "");
        key = key.length() < 2 ? "PR" + key : key;
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}

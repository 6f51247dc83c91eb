package io.clearowner.acceptance.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random issues in the format that the sandbox imports. */
final class TruthData {
    private static final List<String> TYPES = List.of("Bug", "Task", "Story");

    private TruthData() {}

    /**
     * Writes a data folder: projects of about the same size, every fourth of them closed to outsiders, active users
     * named {@code u1}, {@code u2} and so on, and one issue in three resolved. The key of {@code u2}, {@code u4} and so
     * on is their name.
     */
    static Path write(Path folder, Random random, int people, int projects, int issues) {
        StringBuilder users = new StringBuilder("User,Active,Key\n");
        for (int i = 1; i <= people; i++) {
            users.append("u%1$d,true,%2$s\n".formatted(i, i % 2 == 0 ? "u" + i : ""));
        }
        StringBuilder rows = new StringBuilder("Tracker,Project,IssueId,IssueType,Summary,Priority,"
                + "Created,Updated,Resolved,Due,Labels,Reporter,Assignee\n");
        for (int i = 1; i <= issues; i++) {
            String created = "2024-01-%02dT03:04:05.000+0000".formatted(1 + i % 28);
            String resolved = random.nextInt(3) == 0 ? "2024-03-01T00:00:00.000+0000" : "";
            rows.append(String.join(
                            ",",
                            "Truth",
                            "Project " + (char) ('A' + i % projects),
                            String.valueOf(i),
                            TYPES.get(random.nextInt(TYPES.size())),
                            "Issue " + i,
                            "Major",
                            created,
                            created,
                            resolved,
                            "",
                            "",
                            userOrEmpty(random, people),
                            userOrEmpty(random, people)))
                    .append('\n');
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("people.csv"), users);
            Files.writeString(folder.resolve("issues.csv"), rows);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all users that the sandbox has after the import. */
    static List<String> names(int people) {
        List<String> names = new ArrayList<>(List.of("admin", "pat", "lee"));
        for (int i = 1; i <= people; i++) {
            names.add("u" + i);
        }
        return names;
    }

    private static String userOrEmpty(Random random, int people) {
        return random.nextInt(3) == 0 ? "" : "u" + (1 + random.nextInt(people));
    }
}

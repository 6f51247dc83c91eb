package io.clearowner.structure;

import java.nio.file.Path;
import java.util.List;

/** Finds commit subjects that are too long to be read in a list. */
final class CommitSubjects {

    private static final int LIMIT = 72;
    static final String MEASURE = "commit subjects over " + LIMIT + " characters since the base";

    private CommitSubjects() {}

    static Figure tooLong(Path repository, String base) {
        List<String> subjects = Git.lines(repository, "log", "--format=%s", base + "..HEAD");
        List<String> found = subjects.stream()
                .filter(subject -> subject.codePointCount(0, subject.length()) > LIMIT)
                .toList();
        return new Figure(found.size() + " of " + subjects.size(), found);
    }
}

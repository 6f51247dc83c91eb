package io.clearowner.jira.ownership;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be, with everything that is wrong with it. */
public final class InvalidPolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidPolicy(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with a setting. */
    public enum Kind {
        /** Arguments: the codes that do not exist, those that do. */
        UNKNOWN_REASONS,
        /** Arguments: the ids that do not exist. */
        UNKNOWN_ISSUE_TYPES,
        /** Arguments: the number, the minimum, the maximum. */
        OUT_OF_RANGE,
        /** Arguments: what an owner cannot be inherited from, what it can. */
        UNKNOWN_SOURCES
    }

    /** One setting that is wrong, with what was wrong and what would be right. */
    public record Problem(PolicySetting setting, Kind kind, List<String> arguments) {

        @Override
        public String toString() {
            return setting.id() + ": " + kind + " " + arguments;
        }
    }
}

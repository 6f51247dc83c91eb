package io.clearowner.jira.ownership;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a policy and names everything that is wrong with it. */
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

    /** What can be wrong with a value. */
    public enum Kind {
        /** Arguments: the codes that do not exist, those that do. */
        UNKNOWN_CHOICE,
        /** Arguments: the ids that do not exist. */
        UNKNOWN_ISSUE_TYPES,
        /** Arguments: the number, the minimum, the maximum. */
        OUT_OF_RANGE
    }

    /** What is wrong with a value, with what was wrong and what would be right. */
    public record Fault(Kind kind, List<String> arguments) {}

    /** One setting that is wrong. */
    public record Problem(PolicySetting<?> setting, Fault fault) {

        @Override
        public String toString() {
            return setting.id() + ": " + fault.kind() + " " + fault.arguments();
        }
    }

    /** Refuses one value. */
    public static final class FaultException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        public FaultException(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }
}

package io.clearowner.jira.ownership;

import java.util.List;
import java.util.stream.Collectors;

/** Rejects a policy and lists everything that is wrong with it. */
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

    /** Ways in which a value can be invalid. */
    public enum Kind {
        /** Arguments: the unknown codes, the known codes. */
        UNKNOWN_CHOICE,
        /** Arguments: the unknown ids. */
        UNKNOWN_ISSUE_TYPES,
        /** Arguments: the unknown field, the known fields. */
        UNKNOWN_FIELD,
        /** Arguments: the number, the minimum, the maximum. */
        OUT_OF_RANGE
    }

    /** What is wrong with a value, and what would be right. */
    public record Fault(Kind kind, List<String> arguments) {}

    /** A setting with an invalid value. */
    public record Problem(PolicySetting<?> setting, Fault fault) {

        @Override
        public String toString() {
            return setting.id() + ": " + fault.kind() + " " + fault.arguments();
        }
    }

    /** Rejects one value. */
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

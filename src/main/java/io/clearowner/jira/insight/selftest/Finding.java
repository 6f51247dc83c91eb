package io.clearowner.jira.insight.selftest;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param observed in English, since it is passed on; without names of people, projects or issues
 */
public record Finding(Result result, String observed) {

    /** How far Jira is as expected. */
    public enum Result {
        OK("ok"),
        /** It works, but later, or with less. */
        LIMITED("limited"),
        FAILED("failed"),
        SKIPPED("skipped");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** Stable name, in REST and stored. */
        public String code() {
            return code;
        }

        public static Optional<Result> byCode(String code) {
            return Arrays.stream(values())
                    .filter(result -> result.code.equals(code))
                    .findFirst();
        }

        /** Whether something stops working. */
        public boolean differs() {
            return this == LIMITED || this == FAILED;
        }
    }

    public static Finding ok(String observed) {
        return new Finding(Result.OK, observed);
    }

    public static Finding limited(String observed) {
        return new Finding(Result.LIMITED, observed);
    }

    public static Finding failed(String observed) {
        return new Finding(Result.FAILED, observed);
    }

    public static Finding skipped(String observed) {
        return new Finding(Result.SKIPPED, observed);
    }

    /** Failed unless there is exactly the expected number. */
    public static Finding expect(long expected, long found, String what) {
        String observed = what + ": " + found + ", expected " + expected;
        return found == expected ? ok(observed) : failed(observed);
    }

    /** The same, but if Jira differs, only something is lost. */
    public Finding limitedAtMost() {
        return result == Result.FAILED ? limited(observed) : this;
    }
}

package io.clearowner.jira.ownership;

import java.util.List;

/** Every reason there is, in order of precedence. */
public final class Reasons {

    /** Code of the reason that no owner is known; others need it to tell "never had one" from "lost it". */
    public static final String MISSING = "missing";

    /** Code of the reason that the owner cannot browse the issue; it comes and goes with the project. */
    public static final String NO_ACCESS = "no-access";

    /** The first that applies is the clarity of the role. Adding a reason means adding its line here. */
    public static final List<Reason> IN_ORDER = List.of(
            new Missing(),
            new Inactive(),
            new NoAccess(),
            new SamePerson());

    private static final List<String> CODES = IN_ORDER.stream().map(Reason::code).toList();

    private Reasons() {
    }

    /** All codes, in order of precedence. */
    public static List<String> codes() {
        return CODES;
    }
}

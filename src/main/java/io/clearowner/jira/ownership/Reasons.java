package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Optional;

/** All reasons, in order of precedence. */
public final class Reasons {

    /** No owner is known. Other code uses it to tell "never had one" from "lost it". */
    public static final String MISSING = "missing";

    /** The owner's account is deactivated or deleted. */
    public static final String INACTIVE = "inactive";

    /** The owner cannot browse the issue. Depends on the project. */
    public static final String NO_ACCESS = "no-access";

    /** The owner declined. */
    public static final String DECLINED = "declined";

    /** The owner did not answer in time. */
    public static final String UNCONFIRMED = "unconfirmed";

    /** The owner did not confirm again in time. */
    public static final String STALE = "stale";

    /** The first that applies is the clarity of the role. Every new reason is listed here. */
    static final List<Reason> IN_ORDER = List.of(
            new Missing(),
            new Inactive(),
            new NoAccess(),
            new Declined(),
            new Unconfirmed(),
            new SamePerson(),
            new Stale(),
            new NoWhy(),
            new NoWhen());

    private static final List<String> CODES =
            IN_ORDER.stream().map(Reason::code).toList();

    private static final List<Reason> OF_PRODUCT = applicableTo(Role.PRODUCT);
    private static final List<Reason> OF_DELIVERY = applicableTo(Role.DELIVERY);

    private Reasons() {}

    /** All codes, in order of precedence. */
    public static List<String> codes() {
        return CODES;
    }

    /** The codes of the reasons that can apply to the role, in order of precedence. */
    public static List<String> codesOf(Role role) {
        return of(role).stream().map(Reason::code).toList();
    }

    static Optional<Reason> byCode(String code) {
        return IN_ORDER.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** The reasons that can apply to the role, in order of precedence. */
    static List<Reason> of(Role role) {
        return role == Role.PRODUCT ? OF_PRODUCT : OF_DELIVERY;
    }

    private static List<Reason> applicableTo(Role role) {
        return IN_ORDER.stream()
                .filter(reason -> reason.role().orElse(role) == role)
                .toList();
    }
}

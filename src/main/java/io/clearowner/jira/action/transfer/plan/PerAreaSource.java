package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person for the issues of one project or component. */
record PerAreaSource(Area area, UserKey user) implements SuccessorSource {

    private static final Pattern ARGUMENT = Pattern.compile("([1-9]\\d{0,17}):(\\S.*)", Pattern.DOTALL);

    /** @param argument as in {@code 10000:KEY} */
    static Optional<SuccessorSource> ofProject(String argument) {
        return of(argument, Area::project);
    }

    /** @param argument as in {@code 10100:KEY} */
    static Optional<SuccessorSource> ofComponent(String argument) {
        return of(argument, Area::component);
    }

    private static Optional<SuccessorSource> of(String argument, LongFunction<Area> area) {
        Matcher parts = ARGUMENT.matcher(argument);
        return parts.matches()
                ? Optional.of(
                        new PerAreaSource(area.apply(Long.parseLong(parts.group(1))), new UserKey(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public Optional<Successor> successor(Role role, IssueFacts issue) {
        boolean concerned = area.kind() == Provenance.PROJECT
                ? issue.projectId() == area.id()
                : issue.componentIds().contains(area.id());
        return concerned ? Optional.of(Successor.of(user)) : Optional.empty();
    }

    @Override
    public Optional<UserKey> person() {
        return Optional.of(user);
    }
}

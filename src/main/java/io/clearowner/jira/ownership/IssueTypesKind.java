package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids of issue types. Only Jira knows which exist, so existence is checked when a policy is saved. */
final class IssueTypesKind implements SettingKind<Set<String>> {

    @Override
    public String id() {
        return "issue-types";
    }

    @Override
    public Plain plain() {
        return Plain.TEXTS;
    }

    @Override
    public Object toPlain(Set<String> ids) {
        return ids.stream().sorted().toList();
    }

    @Override
    public Set<String> fromPlain(Object plain) {
        return ((List<?>) plain).stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Fault> fault(Set<String> ids) {
        return ids.stream().anyMatch(String::isBlank)
                ? Optional.of(new Fault(Kind.UNKNOWN_ISSUE_TYPES, List.of("''")))
                : Optional.empty();
    }
}

package io.clearowner.jira.assessment.policy;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import io.clearowner.jira.ownership.InvalidPolicy.Problem;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.SettingKind;
import io.clearowner.jira.platform.UserPickers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What policies refer to and only Jira knows: issue types, and fields that hold one user. */
public final class SiteReferences {

    /** As many as fit into a message. */
    private static final int MAX_NAMED = 20;

    private final ConstantsManager constants;
    private final UserPickers userPickers;

    public SiteReferences(ConstantsManager constants, UserPickers userPickers) {
        this.constants = constants;
        this.userPickers = userPickers;
    }

    /** @throws InvalidPolicy naming every setting that refers to what does not exist */
    void rejectUnknown(PolicySettings settings) {
        List<Problem> problems = new ArrayList<>();
        unknownTypes(settings.get(PolicySetting.ISSUE_TYPES).orElse(Set.of()))
                .ifPresent(fault -> problems.add(new Problem(PolicySetting.ISSUE_TYPES, fault)));
        for (PolicySetting<?> setting : PolicySetting.all()) {
            if (settings.get(setting).orElse(null) instanceof MappedField field && isGone(field)) {
                problems.add(new Problem(setting, unknownField(setting.kind(), field)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
    }

    /** Whether the field is a custom field that does not exist, or that does not hold one user. */
    public boolean isGone(MappedField field) {
        return field.isCustom() && userPickers.find(field).isEmpty();
    }

    private Optional<Fault> unknownTypes(Collection<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeIf(id -> constants.getIssueType(id) != null);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(Kind.UNKNOWN_ISSUE_TYPES, List.of(String.join(", ", unknown))));
    }

    private Fault unknownField(SettingKind<?> kind, MappedField field) {
        String known = Stream.concat(
                        kind.choices().stream(),
                        userPickers.all().stream().map(CustomField::getId).limit(MAX_NAMED))
                .collect(Collectors.joining(", "));
        return new Fault(Kind.UNKNOWN_FIELD, List.of(field.code(), known));
    }
}

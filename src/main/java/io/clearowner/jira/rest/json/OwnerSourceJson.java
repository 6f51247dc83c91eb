package io.clearowner.jira.rest.json;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.UserPickers;
import io.clearowner.jira.rest.json.RoleDetailInfo.SourceInfo;
import java.util.Optional;

/**
 * Formats the source of an effective owner. Does not name a parent or epic that the reader may not see, or a gone
 * field.
 */
public final class OwnerSourceJson {

    private final IssueAccess issues;
    private final Access access;
    private final UserPickers userPickers;
    private final JiraAuthenticationContext authentication;

    public OwnerSourceJson(
            IssueAccess issues, Access access, UserPickers userPickers, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.access = access;
        this.userPickers = userPickers;
        this.authentication = authentication;
    }

    /** @param owner an effective owner of the issue */
    SourceInfo source(Issue issue, EffectiveOwner owner) {
        String label =
                switch (owner.provenance()) {
                    case ISSUE -> issue.getKey();
                    case PARENT, EPIC -> visibleKey(owner.sourceId()).orElse(null);
                    case COMPONENT, COMPONENT_LEAD ->
                        component(issue, owner.sourceId())
                                .or(() -> Optional.ofNullable(issue.getParentObject())
                                        .flatMap(parent -> component(parent, owner.sourceId())))
                                .orElse(null);
                    case FIELD ->
                        field(MappedField.bySourceId(owner.sourceId())).orElse(null);
                    case PROJECT, PROJECT_LEAD -> issue.getProjectObject().getName();
                };
        return new SourceInfo(owner.provenance().code(), label, owner.disputed());
    }

    private Optional<String> visibleKey(long issueId) {
        return issues.find(access.viewer(), issueId).map(Issue::getKey);
    }

    /** The reader sees every field that owners come from: hidden fields count as empty. */
    private Optional<String> field(MappedField field) {
        return field.isCustom()
                ? userPickers.find(field).map(CustomField::getName)
                : Optional.of(authentication.getI18nHelper().getText("clear-owner.mapped-field." + field.code()));
    }

    private static Optional<String> component(Issue issue, long id) {
        return issue.getComponents().stream()
                .filter(component -> component.getId() == id)
                .map(ProjectComponent::getName)
                .findFirst();
    }
}

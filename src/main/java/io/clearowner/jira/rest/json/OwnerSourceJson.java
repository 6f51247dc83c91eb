package io.clearowner.jira.rest.json;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.RoleDetailInfo.SourceInfo;
import java.util.Optional;

/** Formats the source of an effective owner. Does not name a parent or epic that the reader may not see. */
public final class OwnerSourceJson {

    private final IssueAccess issues;
    private final Access access;

    public OwnerSourceJson(IssueAccess issues, Access access) {
        this.issues = issues;
        this.access = access;
    }

    /** @param owner an effective owner of the issue */
    SourceInfo source(Issue issue, EffectiveOwner owner) {
        String label =
                switch (owner.provenance()) {
                    case ISSUE -> issue.getKey();
                    case PARENT, EPIC -> visibleKey(owner.sourceId()).orElse(null);
                    case COMPONENT ->
                        component(issue, owner.sourceId())
                                .or(() -> Optional.ofNullable(issue.getParentObject())
                                        .flatMap(parent -> component(parent, owner.sourceId())))
                                .orElse(null);
                    case PROJECT -> issue.getProjectObject().getName();
                };
        return new SourceInfo(owner.provenance().code(), label, owner.disputed());
    }

    private Optional<String> visibleKey(long issueId) {
        return issues.find(access.viewer(), issueId).map(Issue::getKey);
    }

    private static Optional<String> component(Issue issue, long id) {
        return issue.getComponents().stream()
                .filter(component -> component.getId() == id)
                .map(ProjectComponent::getName)
                .findFirst();
    }
}

package io.clearowner.jira.ui.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredConfirmation;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code clearOwnerToConfirm()}: the issues that wait for the searcher's confirmation, oldest first, as in {@code issue
 * in clearOwnerToConfirm()}. Empty for anonymous.
 *
 * <p>Returns only issues that the searcher may see: Jira rejects a function that returns a hidden issue, which would
 * reveal that the issue exists.
 */
public final class ClearOwnerToConfirm extends AbstractJqlFunction {

    /** Maximum number of roles read; each issue is a term of the search and needs a permission check. */
    static final int MAX_ROLES = 1_000;

    private final Confirmations confirmations;
    private final IssueManager issues;
    private final PermissionManager permissions;

    @Inject
    public ClearOwnerToConfirm(Confirmations confirmations, IssueManager issues, PermissionManager permissions) {
        this.confirmations = confirmations;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!operand.getArgs().isEmpty()) {
            messages.addErrorMessage(getI18n().getText("clear-owner.jql.no-arguments", operand.getName()));
        } else if (searcher != null && pending(searcher, MAX_ROLES + 1).size() > MAX_ROLES) {
            messages.addWarningMessage(getI18n()
                    .getText("clear-owner.jql.too-many-confirmations", operand.getName(), Integer.toString(MAX_ROLES)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        // Unverified on Jira 11: whether the context can be null.
        ApplicationUser user = context == null ? null : context.getApplicationUser();
        return user == null
                ? List.of()
                : visible(user)
                        .map(issue -> new QueryLiteral(operand, issue.getId()))
                        .toList();
    }

    /** Skips pending rows of issues that were deleted, archived or reassigned. */
    private Stream<Issue> visible(ApplicationUser user) {
        List<StoredConfirmation> pending = pending(user, MAX_ROLES);
        if (pending.isEmpty()) {
            return Stream.of();
        }
        Map<Long, Issue> found = new HashMap<>();
        issues
                .getIssueObjects(pending.stream()
                        .map(StoredConfirmation::issueId)
                        .distinct()
                        .toList())
                .stream()
                .filter(Objects::nonNull)
                .forEach(issue -> found.put(issue.getId(), issue));
        // Unverified on Jira 11: Jira rejects a function that returns an issue hidden from the searcher.
        UserKey key = UserKeys.of(user);
        return pending.stream()
                .filter(row -> found.containsKey(row.issueId()))
                .filter(row -> confirmations.canAnswer(found.get(row.issueId()), row.role(), key))
                .map(row -> found.get(row.issueId()))
                .distinct()
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user));
    }

    private List<StoredConfirmation> pending(ApplicationUser user, int limit) {
        return confirmations.pendingFor(UserKeys.of(user), 0, limit);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}

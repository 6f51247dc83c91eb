package io.clearowner.jira.ui.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.jira.platform.UserSearches;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code clearOwnerInactive()}: all users whose account is deactivated, so that {@code "Product Owner" in
 * clearOwnerInactive()} finds what they still own, including resolved issues.
 *
 * <p>Returns all deactivated users, not only owners: Jira keeps its users in memory, while finding the owners requires
 * reading every issue. Users who own nothing match nothing, so the result is the same. {@link InactiveOwners} narrows
 * very many of them to owners. It does not find owners whose account is deleted, for whom Jira's user clauses have no
 * value, nor active owners who may not see the issue, which depends on the issue: {@code "Vision Clarity" in (inactive,
 * no-access)} finds both.
 *
 * <p>It reveals no more than Jira does, which marks every deactivated user on an issue. The values are user names, as
 * those of Jira's own {@code membersOf()}.
 */
public final class ClearOwnerInactive extends AbstractJqlFunction {

    private final UserSearches users;
    private final InactiveOwners owners;

    @Inject
    public ClearOwnerInactive(UserSearches users, InactiveOwners owners) {
        this.users = users;
        this.owners = owners;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!operand.getArgs().isEmpty()) {
            messages.addErrorMessage(getI18n().getText("clear-owner.jql.no-arguments", operand.getName()));
        } else if (deactivated().size() > InactiveOwners.MAX_TERMS) {
            messages.addWarningMessage(getI18n()
                    .getText(
                            "clear-owner.jql.too-many-users",
                            operand.getName(),
                            Integer.toString(InactiveOwners.MAX_TERMS)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        // Unverified on Jira 11: user clauses take the user name as a literal of a function.
        return deactivated().stream()
                .limit(InactiveOwners.MAX_TERMS)
                .map(name -> new QueryLiteral(operand, name))
                .toList();
    }

    private List<String> deactivated() {
        return owners.among(
                users.deactivated().stream().map(ApplicationUser::getUsername).toList());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.USER;
    }
}

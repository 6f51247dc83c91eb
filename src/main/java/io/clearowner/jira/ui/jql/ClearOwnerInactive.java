package io.clearowner.jira.ui.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code clearOwnerInactive()}: everybody whose account is deactivated, so that {@code "Product Owner" in
 * clearOwnerInactive()} finds what they still own, resolved issues included.
 *
 * <p>It asks Jira for all deactivated accounts rather than for those that own something: Jira keeps its users in
 * memory, whereas to know the owners is to read every issue. Those who own nothing match nothing, so the issues found
 * are the same. Where very many are deactivated, {@link InactiveOwners} narrows them to those who own anything. Not
 * among them are owners whose account is deleted, for whom Jira's user clauses have no value, and owners who are active
 * but may not see the issue, which depends on the issue: {@code "Vision Clarity" in (inactive, no-access)} finds both.
 *
 * <p>It tells no more than Jira tells anyway beside the name of every deactivated user on an issue. The values are user
 * names, as those of Jira's own {@code membersOf()}.
 */
public final class ClearOwnerInactive extends AbstractJqlFunction {

    private static final UserSearchParams DEACTIVATED = UserSearchParams.builder()
            .allowEmptyQuery(true)
            .includeActive(false)
            .includeInactive(true)
            .build();

    private final UserSearchService users;
    private final InactiveOwners owners;

    @Inject
    public ClearOwnerInactive(UserSearchService users, InactiveOwners owners) {
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
        return deactivated().stream()
                .limit(InactiveOwners.MAX_TERMS)
                .map(name -> new QueryLiteral(operand, name))
                .toList();
    }

    private List<String> deactivated() {
        return owners.among(users.findUsers("", DEACTIVATED).stream()
                .map(ApplicationUser::getUsername)
                .toList());
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

package io.clearowner.sandbox.search.query;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * JQL functions, as documented in
 * https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-functions-reference-939938746.html, and those
 * of plugins.
 */
final class Functions {
    /** The result of a function: a list for IN, a single value for the other operators. */
    private interface Function {
        List<QueryLiteral> values(FunctionOperand operand, SearchContext context);
    }

    /** The error in the arguments; empty for none. */
    private interface Check {
        Optional<String> problem(FunctionOperand operand, SearchContext context);
    }

    private record Known(boolean list, int minArguments, int maxArguments, Check check, Function function) {}

    private record Creation(ApplicationUser user, boolean overriden) implements QueryCreationContext {
        @Override
        public ApplicationUser getApplicationUser() {
            return user;
        }

        @Override
        public boolean isSecurityOverriden() {
            return overriden;
        }
    }

    private final Map<String, Known> known = new HashMap<>();
    private final PluginFunctions ofPlugins;

    Functions(SearchedModel model, PluginFunctions ofPlugins) {
        this.ofPlugins = ofPlugins;
        Check none = (operand, context) -> Optional.empty();
        add(
                "currentUser",
                new Known(
                        false,
                        0,
                        0,
                        none,
                        (operand, context) -> context.user() == null
                                ? List.of()
                                : List.of(
                                        new QueryLiteral(operand, context.user().getName()))));
        add(
                "membersOf",
                new Known(
                        true,
                        1,
                        1,
                        (operand, context) ->
                                model.members(operand.getArgs().get(0)).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("Function '" + operand.getName()
                                                + "' can not generate a list of usernames for " + "group '"
                                                + operand.getArgs().get(0) + "'; the group does not exist."),
                        (operand, context) -> model.members(operand.getArgs().get(0)).orElse(List.of()).stream()
                                .map(ApplicationUser::getName)
                                .map(name -> new QueryLiteral(operand, name))
                                .toList()));
        add(
                "now",
                new Known(
                        false,
                        0,
                        0,
                        none,
                        (operand, context) ->
                                List.of(new QueryLiteral(operand, context.now().toEpochMilli()))));
        add("standardIssueTypes", new Known(true, 0, 0, none, (operand, context) -> issueTypes(model, operand, false)));
        add("subtaskIssueTypes", new Known(true, 0, 0, none, (operand, context) -> issueTypes(model, operand, true)));
        Map.of("Day", ChronoUnit.DAYS, "Week", ChronoUnit.WEEKS, "Month", ChronoUnit.MONTHS, "Year", ChronoUnit.YEARS)
                .forEach((name, unit) -> {
                    addEdge("startOf" + name, unit, false);
                    addEdge("endOf" + name, unit, true);
                });
    }

    private static List<QueryLiteral> issueTypes(SearchedModel model, FunctionOperand operand, boolean subTasks) {
        return model.issueTypes().stream()
                .filter(type -> type.isSubTask() == subTasks)
                .map(IssueType::getId)
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    private void addEdge(String name, ChronoUnit unit, boolean end) {
        add(
                name,
                new Known(
                        false,
                        0,
                        1,
                        (operand, context) -> edge(unit, end, operand, context).isPresent()
                                ? Optional.empty()
                                : Optional.of("Function '" + operand.getName()
                                        + "' expects an increment such as '-1', '+1d' or '-2w', " + "but received '"
                                        + operand.getArgs().get(0) + "'."),
                        (operand, context) -> edge(unit, end, operand, context)
                                .map(at -> List.of(
                                        new QueryLiteral(operand, at.toInstant().toEpochMilli())))
                                .orElse(List.of())));
    }

    private static Optional<ZonedDateTime> edge(
            ChronoUnit unit, boolean end, FunctionOperand operand, SearchContext context) {
        return Dates.edge(
                unit,
                end,
                operand.getArgs().isEmpty() ? null : operand.getArgs().get(0),
                context.now().atZone(context.zone()));
    }

    private void add(String name, Known function) {
        known.put(name.toLowerCase(Locale.ROOT), function);
    }

    private Optional<Known> find(FunctionOperand operand) {
        return Optional.ofNullable(known.get(operand.getName().toLowerCase(Locale.ROOT)));
    }

    boolean list(Operand operand) {
        return operand instanceof MultiValueOperand
                || operand instanceof FunctionOperand function
                        && find(function)
                                .map(Known::list)
                                .or(() -> ofPlugins.named(function.getName()).map(JqlFunction::isList))
                                .orElse(false);
    }

    /** The errors of the functions of a clause; warnings come from plugins only. */
    MessageSet problems(TerminalClause clause, SearchContext context) {
        MessageSet messages = new MessageSetImpl();
        problems(clause.getOperand(), clause, context, messages);
        return messages;
    }

    private void problems(Operand operand, TerminalClause clause, SearchContext context, MessageSet messages) {
        if (operand instanceof MultiValueOperand several) {
            several.getValues().forEach(value -> problems(value, clause, context, messages));
        } else if (operand instanceof FunctionOperand function) {
            Optional<JqlFunction> ofPlugin = ofPlugin(function);
            if (ofPlugin.isPresent()) {
                messages.addMessageSet(ofPlugin.get().validate(context.user(), function, clause));
            } else {
                problem(function, context).ifPresent(messages::addErrorMessage);
            }
        }
    }

    /** The functions of plugins in an operand that the field does not take. */
    List<JqlFunction> unfit(Operand operand, Predicate<JiraDataType> taken) {
        if (operand instanceof MultiValueOperand several) {
            return several.getValues().stream()
                    .flatMap(value -> unfit(value, taken).stream())
                    .toList();
        }
        return operand instanceof FunctionOperand function
                ? ofPlugin(function).filter(found -> !taken.test(found.getDataType())).stream()
                        .toList()
                : List.of();
    }

    private Optional<JqlFunction> ofPlugin(FunctionOperand operand) {
        return find(operand).isPresent() ? Optional.empty() : ofPlugins.named(operand.getName());
    }

    private Optional<String> problem(FunctionOperand operand, SearchContext context) {
        Optional<Known> function = find(operand);
        if (function.isEmpty()) {
            return Optional.of("Unable to find JQL function '" + operand.getDisplayString() + "'.");
        }
        int arguments = operand.getArgs().size();
        int minArguments = function.get().minArguments();
        int maxArguments = function.get().maxArguments();
        if (arguments < minArguments || arguments > maxArguments) {
            return Optional.of("Function '" + operand.getName() + "' expected "
                    + (minArguments == maxArguments
                            ? "'" + minArguments + "'"
                            : "between '" + minArguments + "' and '" + maxArguments + "'")
                    + " arguments but received '" + arguments + "'.");
        }
        return function.get().check().problem(operand, context);
    }

    /** The values of an operand with its lists unfolded and its functions called. */
    List<QueryLiteral> literals(TerminalClause clause, SearchContext context) {
        return literals(clause.getOperand(), clause, context);
    }

    private List<QueryLiteral> literals(Operand operand, TerminalClause clause, SearchContext context) {
        if (operand instanceof EmptyOperand) {
            return List.of(new QueryLiteral(operand));
        }
        if (operand instanceof SingleValueOperand single) {
            return List.of(
                    single.getLongValue() == null
                            ? new QueryLiteral(operand, single.getStringValue())
                            : new QueryLiteral(operand, single.getLongValue()));
        }
        if (operand instanceof MultiValueOperand several) {
            List<QueryLiteral> all = new ArrayList<>();
            several.getValues().forEach(value -> all.addAll(literals(value, clause, context)));
            return all;
        }
        FunctionOperand function = (FunctionOperand) operand;
        Optional<JqlFunction> ofPlugin = ofPlugin(function);
        if (ofPlugin.isPresent()) {
            return ofPlugin.get().validate(context.user(), function, clause).hasAnyErrors()
                    ? List.of()
                    : ofPlugin.get()
                            .getValues(
                                    new Creation(
                                            context.user(), context.visible().isEmpty()),
                                    function,
                                    clause);
        }
        return problem(function, context).isPresent()
                ? List.of()
                : find(function).orElseThrow().function().values(function, context);
    }
}

package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.MultiClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Jira's index in memory: searches find the issues whose indexed fields match. Fields have their names in JQL, custom
 * fields {@code cf[id]}. Answers in the order of the ids, whatever order is asked for.
 */
public final class FakeIndex {

    /** More than this Jira does not page through. */
    private static final int WINDOW = 10_000;

    private static final Pattern CONDITION =
            Pattern.compile("(\\w+) (?:= (\\w+)|in \\(([\\w, ]+)\\)|(>=|<) \"?(-\\d+[dm]|[-\\d: ]+)\"?)");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public final SearchService searches = mock();
    public final IssueDocumentSearchService counts = mock();
    public final ProjectManager projects = mock();
    /** The index as the plugin's jobs search it. */
    public final IndexSearch search = new IndexSearch(searches, counts, projects);
    /** What was searched for so far, in JQL. */
    public final List<String> searched = new ArrayList<>();

    /** The JQL texts that were parsed so far. */
    public final List<String> parsed = new ArrayList<>();

    private final Clock clock;
    private final Map<Long, Document> documents = new TreeMap<>();
    private final Map<String, Set<String>> functions = new HashMap<>();
    private final Map<String, Set<String>> invalid = new HashMap<>();
    private boolean broken;

    public FakeIndex() {
        this(Clock.systemUTC());
    }

    /** @param clock of relative dates such as {@code created >= -5m} */
    public FakeIndex(Clock clock) {
        this.clock = clock;
        try {
            lenient()
                    .when(counts.getHitCount(any(), any(), anyBoolean()))
                    .thenAnswer(call -> (long) find(call.getArgument(0), call.getArgument(1), call.getArgument(2))
                            .size());
            lenient()
                    .when(searches.search(any(), any(), any()))
                    .thenAnswer(
                            call -> page(find(call.getArgument(0), call.getArgument(1), false), call.getArgument(2)));
            lenient()
                    .when(searches.searchOverrideSecurity(any(), any(), any()))
                    .thenAnswer(
                            call -> page(find(call.getArgument(0), call.getArgument(1), true), call.getArgument(2)));
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
        lenient().when(searches.parseQuery(any(), any())).thenAnswer(call -> parse(call.getArgument(1)));
        lenient()
                .when(searches.validateQuery(any(), any()))
                .thenAnswer(call -> validate(call.getArgument(1).toString()));
        lenient().when(searches.getJqlString(any())).thenAnswer(call -> call.getArgument(0)
                .toString());
        lenient().when(projects.getProjects()).thenAnswer(call -> projectsOfIssues());
    }

    /** The document of the issue, which is added without any field if there is none yet. */
    public Document issue(long id) {
        return documents.computeIfAbsent(id, Document::new);
    }

    public void remove(long id) {
        documents.remove(id);
    }

    /** From now on Jira reports these errors for searches that contain the text. */
    public void rejects(String jql, String... errors) {
        invalid.put(jql, new LinkedHashSet<>(List.of(errors)));
    }

    /** From now on the JQL function returns these values. */
    public void function(String name, Set<String> values) {
        functions.put(name, values);
    }

    /** From now on every search fails. */
    public void breakDown() {
        broken = true;
    }

    /** What the index has of one issue. */
    public final class Document {

        private final long id;
        private final Map<String, Set<String>> fields = new HashMap<>();
        private Instant created = Instant.EPOCH;
        private Instant updated = Instant.EPOCH;
        private Issue issue;
        private Set<ApplicationUser> viewers;

        private Document(long id) {
            this.id = id;
        }

        /** Replaces the field's values; none at all empties it. */
        public Document with(String field, Object... values) {
            Set<String> texts = new TreeSet<>();
            for (Object value : values) {
                texts.add(value.toString());
            }
            fields.put(field, texts);
            return this;
        }

        public Document created(Instant at) {
            created = at;
            return this;
        }

        public Document updated(Instant at) {
            updated = at;
            return this;
        }

        /** The issue that searches answer with, instead of one that has an id and a key only. */
        public Document of(Issue issue) {
            this.issue = issue;
            return this;
        }

        public Document visibleOnlyTo(ApplicationUser... users) {
            viewers = new HashSet<>(List.of(users));
            return this;
        }

        private Issue asIssue() {
            if (issue == null) {
                issue = mock(Issue.class, "issue " + id);
                lenient().when(issue.getId()).thenReturn(id);
                lenient().when(issue.getKey()).thenReturn("ABC-" + id);
            }
            return issue;
        }

        private boolean matches(Clause clause) {
            if (clause instanceof MultiClause multi) {
                Stream<Clause> parts = multi.getClauses().stream();
                return multi.getName().equals("AND") ? parts.allMatch(this::matches) : parts.anyMatch(this::matches);
            }
            TerminalClauseImpl terminal = (TerminalClauseImpl) clause;
            return switch (terminal.getName()) {
                case "created" -> compare(created.compareTo(moment(terminal.getOperand())), terminal.getOperator());
                case "updated" -> compare(updated.compareTo(moment(terminal.getOperand())), terminal.getOperator());
                case "due" -> isDue(terminal);
                case "key" -> isBeyond(numberOf(text(terminal.getOperand())), terminal.getOperator());
                case "id" -> has(Set.of(String.valueOf(id)), terminal);
                default -> has(fields.getOrDefault(terminal.getName(), Set.of()), terminal);
            };
        }

        /** Jira finds nothing beyond a key that names no issue. */
        private boolean isBeyond(long other, Operator operator) {
            return documents.containsKey(other) && compare(Long.compare(id, other), operator);
        }

        private boolean isDue(TerminalClauseImpl terminal) {
            return fields.getOrDefault("due", Set.of()).stream()
                    .map(day -> LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC))
                    .anyMatch(day -> compare(day.compareTo(moment(terminal.getOperand())), terminal.getOperator()));
        }

        private boolean has(Set<String> values, TerminalClauseImpl terminal) {
            return switch (terminal.getOperator()) {
                case IS -> values.isEmpty();
                case IS_NOT -> !values.isEmpty();
                // Jira finds no issue without a value.
                case NOT_EQUALS -> !values.isEmpty() && !values.contains(text(terminal.getOperand()));
                case EQUALS -> values.contains(text(terminal.getOperand()));
                case IN -> texts(terminal.getOperand()).anyMatch(values::contains);
                default -> throw new UnsupportedOperationException(terminal.toString());
            };
        }
    }

    private static boolean compare(int comparison, Operator operator) {
        return switch (operator) {
            case GREATER_THAN -> comparison > 0;
            case GREATER_THAN_EQUALS -> comparison >= 0;
            case LESS_THAN_EQUALS -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            default -> throw new UnsupportedOperationException(operator.name());
        };
    }

    private Stream<String> texts(Operand operand) {
        return operand instanceof FunctionOperand function
                ? functions.get(function.getName()).stream()
                : ((MultiValueOperand) operand).getValues().stream().map(FakeIndex::text);
    }

    private static String text(Operand operand) {
        SingleValueOperand single = (SingleValueOperand) operand;
        return single.getLongValue() == null
                ? single.getStringValue()
                : single.getLongValue().toString();
    }

    private static long numberOf(String key) {
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
    }

    private Instant moment(Operand operand) {
        String text = text(operand);
        if (!text.matches("-?\\d+[dm]")) {
            return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
        }
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        return clock.instant().plus(text.endsWith("d") ? Duration.ofDays(number) : Duration.ofMinutes(number));
    }

    private List<Document> find(ApplicationUser searcher, Query query, boolean overrideSecurity)
            throws SearchException {
        searched.add(query.toString());
        if (broken) {
            throw new SearchException("broken");
        }
        Clause where = query.getWhereClause();
        return documents.values().stream()
                .filter(document -> where == null || document.matches(where))
                .filter(document -> overrideSecurity || document.viewers == null || document.viewers.contains(searcher))
                .toList();
    }

    private static SearchResults<Issue> page(List<Document> found, PagerFilter<Issue> pager) {
        if (pager.getStart() + pager.getMax() > WINDOW) {
            throw new AssertionError("Jira does not page beyond " + WINDOW);
        }
        List<Issue> page = found.stream()
                .skip(pager.getStart())
                .limit(pager.getMax())
                .map(Document::asIssue)
                .toList();
        return new SearchResults<>(page, found.size(), pager);
    }

    private List<Project> projectsOfIssues() {
        Set<Long> ids = new TreeSet<>();
        for (Document document : documents.values()) {
            document.fields.getOrDefault("project", Set.of()).stream()
                    .filter(value -> value.matches("\\d+"))
                    .forEach(value -> ids.add(Long.valueOf(value)));
        }
        List<Project> all = new ArrayList<>();
        for (long id : ids) {
            Project project = mock();
            lenient().when(project.getId()).thenReturn(id);
            all.add(project);
        }
        return all;
    }

    /**
     * Reads {@code field = value}, {@code field in (values)} and {@code created >= -90d} or {@code < "2026-01-31
     * 00:00"}, joined by {@code AND}, an order, or both.
     */
    private ParseResult parse(String jql) {
        parsed.add(jql);
        int order = jql.indexOf("ORDER BY");
        String condition = (order < 0 ? jql : jql.substring(0, order)).trim();
        List<Matcher> parts = condition.isEmpty()
                ? List.of()
                : Stream.of(condition.split(" AND ")).map(CONDITION::matcher).toList();
        ParseResult result = mock();
        if (!parts.stream().allMatch(Matcher::matches)) {
            MessageSet errors = messages(Set.of("Error in the JQL Query"));
            lenient().when(result.getErrors()).thenReturn(errors);
            return result;
        }
        Clause where = parts.stream().map(FakeIndex::clause).reduce(Jql::and).orElse(null);
        Query query = new QueryImpl(where, order < 0 ? null : order(jql.substring(order)), jql);
        lenient().when(result.isValid()).thenReturn(true);
        lenient().when(result.getQuery()).thenReturn(query);
        return result;
    }

    private static Clause clause(Matcher read) {
        if (read.group(4) != null) {
            Operator operator = read.group(4).equals("<") ? Operator.LESS_THAN : Operator.GREATER_THAN_EQUALS;
            return new TerminalClauseImpl(read.group(1), operator, new SingleValueOperand(read.group(5)));
        }
        return read.group(2) != null
                ? Jql.equal(read.group(1), read.group(2))
                : Jql.in(read.group(1), List.of(read.group(3).split(", ")));
    }

    private static OrderBy order(String text) {
        List<SearchSort> sorts = List.of(mock(SearchSort.class));
        OrderBy order = mock(OrderBy.class, text);
        lenient().when(order.getSearchSorts()).thenReturn(sorts);
        return order;
    }

    private MessageSet validate(String jql) {
        return invalid.entrySet().stream()
                .filter(entry -> jql.contains(entry.getKey()))
                .findFirst()
                .map(entry -> messages(entry.getValue()))
                .orElseGet(() -> mock(MessageSet.class));
    }

    private static MessageSet messages(Set<String> errors) {
        MessageSet messages = mock();
        lenient().when(messages.hasAnyErrors()).thenReturn(true);
        lenient().when(messages.getErrorMessages()).thenReturn(errors);
        return messages;
    }
}

package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Turns lines of a file into a table of new owners, as the person who imports it. A line that is wrong is left out, and
 * said why; it tells nothing about issues and accounts that the person may not know.
 */
public final class TableImport {

    /** Lines of one file. */
    public static final int MAX_LINES = 10_000;

    /** Lines that are wrong, of which the reason is told; more are counted. */
    public static final int MAX_ERRORS = 100;

    /** Longer than any key or user name. */
    private static final int MAX_TEXT = 300;

    private final IssueAccess issues;
    private final UserManager users;
    private final UserSearchService userSearch;

    public TableImport(IssueAccess issues, UserManager users, UserSearchService userSearch) {
        this.issues = issues;
        this.users = users;
        this.userSearch = userSearch;
    }

    /**
     * A line of a file.
     *
     * @param number in the file, from 1
     * @param key of the issue
     * @param names user names of the new owners; roles without one are left alone
     */
    public record Line(int number, String key, Map<Role, String> names) {}

    /** Why a line is left out. */
    public record LineError(int line, Refusal reason) {}

    /**
     * What a file contains.
     *
     * @param errors the first ones
     * @param wrong the number of lines that are wrong
     */
    public record Result(OwnerTable table, List<LineError> errors, int wrong) {}

    /**
     * @param projectId the only project whose issues may be in the file; empty for all
     * @throws Refusal if there are too many lines
     */
    public Result read(List<Line> lines, OptionalLong projectId, ApplicationUser by) {
        if (lines.size() > MAX_LINES) {
            throw Refusal.because(
                    Kind.INVALID,
                    "csv",
                    "clear-owner.rest.transfer.table.too-long",
                    lines.size(),
                    Integer.toString(MAX_LINES));
        }
        OwnerTable table = new OwnerTable();
        List<LineError> errors = new ArrayList<>();
        int wrong = 0;
        for (Line line : lines) {
            try {
                add(table, line, projectId, by);
            } catch (Refusal refusal) {
                wrong++;
                if (errors.size() < MAX_ERRORS) {
                    errors.add(new LineError(line.number(), refusal));
                }
            }
        }
        return new Result(table, errors, wrong);
    }

    private void add(OwnerTable table, Line line, OptionalLong projectId, ApplicationUser by) {
        TextLimits.requireAtMost(MAX_TEXT, "key", line.key());
        Issue issue = issues.find(by, line.key());
        if (projectId.isPresent() && issue.getProjectId() != projectId.getAsLong()) {
            throw Refusal.because(Kind.INVALID, "key", "clear-owner.rest.transfer.table.other-project", issue.getKey());
        }
        Map<Role, UserKey> owners = new EnumMap<>(Role.class);
        line.names().forEach((role, name) -> owners.put(role, owner(role, name, by)));
        owners.forEach((role, owner) -> {
            Optional<UserKey> before = table.owner(issue.getId(), role);
            if (!table.add(issue.getId(), role, owner) && !before.equals(Optional.of(owner))) {
                throw Refusal.because(Kind.INVALID, role.id(), "clear-owner.rest.transfer.table.twice", issue.getKey());
            }
        });
    }

    private UserKey owner(Role role, String name, ApplicationUser by) {
        TextLimits.requireAtMost(MAX_TEXT, role.id(), name);
        ApplicationUser user = users.getUserByName(name);
        if (user != null && user.isActive()) {
            return UserKeys.of(user);
        }
        if (!userSearch.canPerformAjaxSearch(by)) {
            throw Refusal.because(Kind.INVALID, role.id(), "clear-owner.rest.user.not-active", Shown.of(name));
        }
        throw user == null
                ? Refusal.because(Kind.INVALID, role.id(), "clear-owner.rest.transfer.table.no-user", Shown.of(name))
                : Refusal.because(Kind.INVALID, role.id(), "clear-owner.rest.user.inactive", user.getDisplayName());
    }
}

package io.clearowner.jira.action.assignment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.platform.UserSearches;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds people who could own an issue, and whether they may see it, which Jira's own picker does not show. As in Jira's
 * own fields, an editor without permission to browse users must enter the exact user name.
 */
public final class Candidates {

    /** As many as Jira's own picker shows. */
    public static final int MAX_RESULTS = 20;
    /** Maximum number of people whose permission is checked for one answer. */
    static final int MAX_CHECKED = 500;

    private final UserSearches search;
    private final UserManager users;
    private final IssueAssessor assessor;
    private final People people;

    public Candidates(UserSearches search, UserManager users, IssueAssessor assessor, People people) {
        this.search = search;
        this.users = users;
        this.assessor = assessor;
        this.people = people;
    }

    /** A person, and whether they may see the issue. */
    public record Candidate(UserKey user, boolean canBrowse) {}

    /**
     * Returns active people, those who may see the issue first, otherwise in Jira's order; at most
     * {@link #MAX_RESULTS}.
     *
     * @param query the start of a word of a name; a blank query finds nobody
     */
    public List<Candidate> find(ApplicationUser editor, Issue issue, String query) {
        if (query.isBlank()) {
            return List.of();
        }
        JiraIssueFacts facts = assessor.facts(issue);
        List<Candidate> seeing = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        Iterator<ApplicationUser> checked =
                matches(editor, query.trim()).limit(MAX_CHECKED).iterator();
        while (checked.hasNext() && seeing.size() < MAX_RESULTS) {
            UserKey key = UserKeys.of(checked.next());
            boolean canBrowse = people.canBrowse(key, facts);
            (canBrowse ? seeing : others).add(new Candidate(key, canBrowse));
        }
        return Stream.concat(seeing.stream(), others.stream())
                .limit(MAX_RESULTS)
                .toList();
    }

    private Stream<ApplicationUser> matches(ApplicationUser editor, String query) {
        if (search.mayBrowse(editor)) {
            return search.active(query).stream();
        }
        return Stream.ofNullable(users.getUserByName(query)).filter(ApplicationUser::isActive);
    }
}

package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import java.util.ArrayList;
import java.util.List;

/** Each field takes the operators that the app searches with. */
public final class SearchersCheck implements JiraCheck {

    private final StoredOwnershipFields fields;
    private final SearchService searches;

    public SearchersCheck(StoredOwnershipFields fields, SearchService searches) {
        this.fields = fields;
        this.searches = searches;
    }

    @Override
    public String code() {
        return "searchers";
    }

    @Override
    public List<String> needs() {
        return List.of("fields");
    }

    @Override
    public Finding run(Trial trial) {
        List<String> refused = new ArrayList<>();
        for (OwnershipField kind : OwnershipField.values()) {
            CustomField field = fields.find(kind).orElseThrow();
            String name = Jql.field(field);
            String value = kind.clarity()
                    ? Clarity.CLEAR.code()
                    : trial.administrator().getName();
            if (field.getCustomFieldSearcher() == null) {
                refused.add(field.getId() + " has no searcher");
            }
            if (refuses(trial, Jql.equal(name, value))) {
                refused.add(field.getId() + " =");
            }
            if (refuses(trial, Jql.in(name, List.of(value)))) {
                refused.add(field.getId() + " IN");
            }
            if (refuses(trial, Jql.notEmpty(name))) {
                refused.add(field.getId() + " IS NOT EMPTY");
            }
        }
        return refused.isEmpty()
                ? Finding.ok("=, IN and IS NOT EMPTY on all fields")
                : Finding.failed("refused: " + String.join(", ", refused));
    }

    private boolean refuses(Trial trial, Clause clause) {
        return searches.validateQuery(trial.administrator(), Jql.query(clause)).hasAnyErrors();
    }
}

package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;
import java.util.Locale;

/** A code finds issues only as it is written: not in capitals, and not by a part of it. */
public final class ExactTextCheck implements JiraCheck {

    private final IndexSearch index;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;

    public ExactTextCheck(IndexSearch index, OwnershipFields fields, IssueAssessor assessor) {
        this.index = index;
        this.fields = fields;
        this.assessor = assessor;
    }

    @Override
    public String code() {
        return "exact-text";
    }

    @Override
    public List<String> needs() {
        return List.of(ClarityIndexCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        String code = assessor.clarity(trial.issue(), trial.role()).code();
        long found = count(trial, code.toUpperCase(Locale.ROOT)) + count(trial, code.substring(0, code.length() - 1));
        return Finding.expect(0, found, "the issue by its code in capitals, or by a part")
                .limitedAtMost();
    }

    private long count(Trial trial, String value) {
        return index.count(Jql.and(
                Jql.equal("id", trial.issue().getId()),
                Jql.equal(Jql.field(fields.requireClarity(trial.role())), value)));
    }
}

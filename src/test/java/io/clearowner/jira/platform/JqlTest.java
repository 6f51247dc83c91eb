package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.testing.BuiltJql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JqlTest {

    private final BuiltJql built = new BuiltJql();

    @AfterEach
    void close() throws Exception {
        built.close();
    }

    @Test
    void namesCustomFieldsById() {
        CustomField field = mock();
        when(field.getIdAsLong()).thenReturn(10100L);

        assertThat(Jql.field(field)).isEqualTo("cf[10100]").isEqualTo(Jql.field(10100));
    }

    @Test
    void buildsClauses() {
        assertThat(built.text(Jql.open())).isEqualTo(Jql.OPEN_ISSUES);
        assertThat(built.text(Jql.project(7))).isEqualTo("project in (7)");
        assertThat(built.text(Jql.equal("cf[1]", "ann"))).isEqualTo("cf[1] = ann");
        assertThat(built.text(Jql.equal("component", 5))).isEqualTo("component = 5");
        assertThat(built.text(Jql.compare("key", Operator.GREATER_THAN, "ABC-1")))
                .isEqualTo("key > ABC-1");
        assertThat(built.text(Jql.in("cf[1]", List.of("missing", "stale")))).isEqualTo("cf[1] in (missing, stale)");
        assertThat(built.text(Jql.inNumbers("id", List.of(1L, 2L)))).isEqualTo("id in (1, 2)");
        assertThat(built.text(Jql.inFunction("cf[1]", "clearOwnerInactive")))
                .isEqualTo("cf[1] in clearOwnerInactive()");
        assertThat(built.text(Jql.notEmpty("cf[1]"))).isEqualTo("cf[1] is not EMPTY");
    }

    @Test
    void joinsClauses() {
        Clause a = built.clause("a");
        Clause b = built.clause("b");

        assertThat(built.text(Jql.and(a, b))).isEqualTo("a AND b");
        assertThat(built.text(Jql.or(a, b))).isEqualTo("(a OR b)");
        assertThat(Jql.and(a)).isSameAs(a);
        assertThat(Jql.or(List.of(a))).isSameAs(a);
    }

    @Test
    void buildsQueries() {
        assertThat(built.text(Jql.everything())).isEmpty();
        assertThat(built.text(Jql.ordered(Jql.query(built.clause("a")), built.order("ORDER BY key ASC"))))
                .isEqualTo("a ORDER BY key ASC");
    }
}

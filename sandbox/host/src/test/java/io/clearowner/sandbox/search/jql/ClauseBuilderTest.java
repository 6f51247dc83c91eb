package io.clearowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseBuilderTest {

    private static String jql(Query query) {
        return JqlPrinter.print(query);
    }

    @Test
    void parsesAndBeforeOr() {
        assertThat(jql(JqlQueryBuilder.newClauseBuilder()
                        .project("A")
                        .or()
                        .status("Open")
                        .and()
                        .not()
                        .issueType("Bug")
                        .buildQuery()))
                .isEqualTo("project = A OR status = Open AND NOT issuetype = Bug");
    }

    @Test
    void groupsSubExpressions() {
        assertThat(jql(JqlQueryBuilder.newClauseBuilder()
                        .not()
                        .sub()
                        .project(1L, 2L)
                        .or()
                        .unresolved()
                        .endsub()
                        .and()
                        .assigneeIsEmpty()
                        .buildQuery()))
                .isEqualTo("NOT (project in (1, 2) OR resolution = Unresolved) AND assignee is EMPTY");
    }

    @Test
    void addsToAnExistingQueryAsAWhole() throws Exception {
        Query existing = JqlParser.parse("a = 1 OR b = 2 ORDER BY key");
        Query query = JqlQueryBuilder.newBuilder(existing)
                .where()
                .and()
                .issue()
                .eq("HSP-1")
                .endWhere()
                .orderBy()
                .add("created", SortOrder.DESC, true)
                .buildQuery();
        assertThat(jql(query)).isEqualTo("(a = 1 OR b = 2) AND key = HSP-1 ORDER BY created DESC, key");
        assertThat(query.getQueryString()).isNull();
    }

    @Test
    void combinesByTheDefaultOperator() {
        assertThat(jql(JqlQueryBuilder.newClauseBuilder()
                        .defaultAnd()
                        .project("A")
                        .resolution()
                        .isEmpty()
                        .sub()
                        .customField(7L)
                        .inStrings(List.of("x", "y"))
                        .or()
                        .field("Product Owner")
                        .eq()
                        .functionCurrentUser()
                        .endsub()
                        .buildQuery()))
                .isEqualTo("project = A AND resolution is EMPTY AND "
                        + "(cf[7] in (x, y) OR \"Product Owner\" = currentUser())");
        assertThat(jql(JqlQueryBuilder.newClauseBuilder()
                        .defaultOr()
                        .project("A")
                        .project("B")
                        .buildQuery()))
                .isEqualTo("project = A OR project = B");
    }

    @Test
    void refusesConditionsWithoutAnOperator() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> JqlQueryBuilder.newClauseBuilder().project("A").project("B"));
    }

    @Test
    void refusesAnOperatorWithoutAConditionBefore() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JqlQueryBuilder.newClauseBuilder().and());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        JqlQueryBuilder.newClauseBuilder().project("A").and().or());
    }

    @Test
    void refusesToBuildWhatIsNotComplete() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        JqlQueryBuilder.newClauseBuilder().project("A").and().buildClause());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        JqlQueryBuilder.newClauseBuilder().sub().project("A").buildClause());
    }

    @Test
    void buildsNoClauseWithoutConditions() {
        Query query = JqlQueryBuilder.newBuilder().buildQuery();
        assertThat(query.getWhereClause()).isNull();
        assertThat(query.getOrderByClause().getSearchSorts()).isEmpty();
    }

    @Test
    void addsConditionsByOperator() {
        assertThat(jql(JqlQueryBuilder.newClauseBuilder()
                        .defaultAnd()
                        .addStringCondition("a", Operator.NOT_IN, "x", "y")
                        .addNumberCondition("b", Operator.GREATER_THAN, 3L)
                        .addCondition("c", Operator.IN, new FunctionOperand("membersOf", "jira users"))
                        .addFunctionCondition("d", "now")
                        .issueTypeIsStandard()
                        .buildQuery()))
                .isEqualTo("a not in (x, y) AND b > 3 AND c in membersOf(\"jira users\") AND d = now() "
                        + "AND issuetype in standardIssueTypes()");
    }
}

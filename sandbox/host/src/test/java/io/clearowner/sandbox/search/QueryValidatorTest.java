package io.clearowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValidatorTest {
    private static Searching jira;

    @BeforeAll
    static void open(@TempDir Path folder) {
        jira = new Searching(World.random(30), folder).indexed();
    }

    @AfterAll
    static void close() {
        jira.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project ~ ALPHA",
                "project > ALPHA",
                "key is EMPTY",
                "key ~ ALPHA",
                "status > Open",
                "issuetype ~ Bug",
                "assignee ~ ada",
                "assignee > ada",
                "'Product Owner' ~ ada",
                "cf[10100] !~ ada",
                "cf[10100] < ada",
                "'Vision Clarity' ~ clear",
                "cf[10101] !~ clear",
                "cf[10101] >= clear",
                "summary = x",
                "summary in (x)",
                "description != x",
                "text !~ x",
                "text is EMPTY",
                "labels ~ red",
                "created ~ x",
                "parent is EMPTY",
                "level > Secret",
                "filter is EMPTY",
                "component ~ x",
                "Notes = x"
            })
    void refusesAnOperatorThatTheFieldDoesNotHave(String jql) {
        assertThat(jira.errors(jql))
                .singleElement()
                .asString()
                .matches("The operator '.+' is not supported by the '.+' field\\.");
        assertThat(jira.count(jql)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing = 1|Field 'nothing' does not exist or you do not have permission to view it.",
                "cf[1] = 1|Field 'cf[1]' does not exist or you do not have permission to view it.",
                "status = Nope|The value 'Nope' does not exist for the field 'status'.",
                "status = 77|A value with ID '77' does not exist for the field 'status'.",
                "assignee = nobody|The value 'nobody' does not exist for the field 'assignee'.",
                "'Product Owner' in (ada, nobody)|The value 'nobody' does not exist for the field 'Product Owner'.",
                "project in ALPHA|Operator 'in' does not support the non-list value '\"ALPHA\"' for field 'project'.",
                "project = (ALPHA, BETA)|Operator '=' does not support the list value '(\"ALPHA\", \"BETA\")' for "
                        + "field 'project'.",
                "assignee = membersOf(\"inner circle\")|Operator '=' does not support the list value "
                        + "'membersOf(inner circle)' for field 'assignee'.",
                "assignee in membersOf(none)|Function 'membersOf' can not generate a list of usernames for group "
                        + "'none'; the group does not exist.",
                "assignee = whoever()|Unable to find JQL function 'whoever()'.",
                "created > now(1)|Function 'now' expected '0' arguments but received '1'.",
                "status = currentUser()|A value provided by the function 'currentUser' is invalid for the field "
                        + "'status'.",
                "key = nonsense|The issue key 'nonsense' for field 'key' is invalid.",
                "key in (EMPTY)|The field 'key' does not support searching for EMPTY values.",
                "created > EMPTY|The field 'created' does not support searching for EMPTY values.",
                "created > tomorrow|Date value 'tomorrow' for field 'created' is invalid. Valid formats include: "
                        + "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. "
                        + "'-5d', '4w 2d'.",
                "created > 2026-02-30|Date value '2026-02-30' for field 'created' is invalid. Valid formats include: "
                        + "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. "
                        + "'-5d', '4w 2d'.",
                "summary ~ \"*x\"|The text query '*x' for field 'summary' is not allowed to start with character '*'.",
                "summary ~ \"\"|The field 'summary' does not support searching for an empty string.",
                "order by nothing|Not able to sort using field 'nothing'."
            })
    void saysWhatIsWrong(String jql, String message) {
        assertThat(jira.errors(jql)).containsExactly(message);
    }
}

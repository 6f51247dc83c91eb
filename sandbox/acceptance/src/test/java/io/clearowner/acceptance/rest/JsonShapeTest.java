package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.JiraClient;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonShapeTest {
    private static List<String> differences(String documented, String actual) throws IOException {
        return JsonShape.differences(JiraClient.JSON.readTree(documented), JiraClient.JSON.readTree(actual));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"b\": \"x\"} | {\"b\": \"y\", \"a\": 2}",
                "{\"a\": 1, \"…\": \"…\"} | {\"a\": 2, \"more\": true}",
                "{\"a\": \"…\"}           | {\"a\": [1]}",
                "{\"a\": null}            | {\"a\": {\"b\": 1}}",
                "{\"a\": {\"b\": 1}}      | {\"a\": null}",
                "{\"missing\": 3}         | {\"stale\": 1, \"no-why\": 2}",
                "{\"component\": 3}       | {}",
                "{}                      | {\"parent\": 1, \"project-lead\": 2}",
                "[1, {\"a\": 1}, \"…\"]   | [{\"a\": 2}, 3, 4]",
                "{\"runs\": [{\"a\": 1}]} | {\"runs\": []}"
            })
    void acceptsAnAnswerOfTheSameShape(String documented, String actual) throws IOException {
        assertThat(differences(documented, actual)).isEmpty();
    }

    @Test
    void namesEveryDifference() throws IOException {
        assertThat(differences(
                        "{\"a\": 1, \"b\": {\"c\": true}, \"d\": [{\"e\": 1}], \"f\": 1}",
                        "{\"a\": \"1\", \"b\": {}, \"d\": [{\"e\": 1}, {\"x\": 1}], \"g\": 1}"))
                .containsExactlyInAnyOrder(
                        "/a is STRING, documented as NUMBER",
                        "/b/c is documented, but absent",
                        "/d/1/e is documented, but absent",
                        "/d/1/x is not documented",
                        "/f is documented, but absent",
                        "/g is not documented");
        assertThat(differences("{\"values\": [1]}", "{\"values\": []}")).containsExactly("/values is empty");
        assertThat(differences("{\"missing\": 3}", "{\"stale\": \"x\"}")).hasSize(1);
    }
}

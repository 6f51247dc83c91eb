package io.clearowner.jira.rest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private final StringWriter out = new StringWriter();
    private final Csv csv = new Csv(out, Csv.Separator.COMMA);

    private String written(String... cells) {
        csv.row(Arrays.asList(cells));
        return out.toString().substring(1);
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertThat(out.toString()).isEqualTo("\uFEFF");
    }

    @Test
    void quotesWhatWouldEndACellOrALine() {
        assertThat(written("a,b", "say \"yes\"", "two\r\nlines", "plain; text", "", null))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\",plain; text,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "=HYPERLINK(\"http://x\",\"y\")"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String cell) {
        assertThat(written(cell)).matches("(?s)\"?'.*").contains("'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;=1+2;y",
                "x,=1+2",
                "x\t=1+2",
                "x; =1+2",
                "x;\u00A0\u200B\uFEFF=1+2",
                "x;\u0001@SUM(A1)",
                "x;\"=1+2\"",
                "x\n-1+2",
                ";;=1+2",
                " =1+2",
                "\u202E=1+2",
                "\"=1+2\"",
                "\uFF1D1+1",
                "\uFF0B1+1",
                "\uFF0D1+1",
                "\uFF20SUM(A1)",
                "x;\uFF1D1+1",
                "\t=1",
                "\0;=1"
            })
    void protectsEveryPartThatAnotherSeparatorWouldMakeACell(String cell) {
        for (Csv.Separator separator : Csv.Separator.values()) {
            StringWriter file = new StringWriter();
            new Csv(file, separator).row(List.of("first", cell, "last"));

            for (String part : file.toString().split("[,;\t\r\n]")) {
                assertThat(part).doesNotMatch("(?s)[\\s\\p{Z}\\p{C}\"]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*");
            }
        }
    }

    @Test
    void leavesAloneWhatOnlyContainsSuchCharacters() {
        assertThat(written("a=b", "1-2", "me@example.com", "'quoted'"))
                .isEqualTo("a=b,1-2,me@example.com,'quoted'\r\n");
    }

    @Test
    void writesEveryRowOnALineOfItsOwn() {
        csv.row(List.of("a"));
        csv.row(List.of("b", "c"));
        assertThat(out.toString()).isEqualTo("\uFEFFa\r\nb,c\r\n");
    }
}

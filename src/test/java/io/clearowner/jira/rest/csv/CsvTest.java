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

package io.clearowner.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/first-run.md} settles each mark of {@code docs/jira-api.md}, and no other. */
class FirstRunPageTest {

    private static final Pattern CODE = Pattern.compile("`([\\w.-]+)`");

    @Test
    void settlesEachMark() throws IOException {
        Set<String> settled = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/first-run.md"))) {
            if (line.startsWith("| ")) {
                String[] cells = line.split("\\|");
                CODE.matcher(cells[cells.length - 1]).results().forEach(name -> settled.add(name.group(1)));
            }
            if (line.startsWith("seconds. If only by the next morning")) {
                CODE.matcher(line).results().forEach(name -> settled.add(name.group(1)));
            }
        }

        assertThat(settled).isEqualTo(marks());
    }

    private static Set<String> marks() throws IOException {
        String page = Files.readString(Path.of("docs/jira-api.md"));
        Set<String> marks = new TreeSet<>();
        Pattern.compile("(?m)^\\| `([\\w.-]+)` \\|")
                .matcher(page.substring(page.indexOf("## Code that is unverified")))
                .results()
                .forEach(row -> marks.add(row.group(1)));
        return marks;
    }
}

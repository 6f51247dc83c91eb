package io.clearowner.acceptance.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data of a site with one project, {@code ABC}, that has a few open bugs, reported by {@code u0001}. */
public final class SmallSite {
    private SmallSite() {}

    /** Writes the data into a new folder and returns the folder. */
    public static Path data(int issues) {
        try {
            Path folder = Files.createDirectories(RunningSandbox.fresh("data"));
            Files.writeString(folder.resolve("people.csv"), "User,Active\nu0001,true\nu0002,true\n");
            StringBuilder rows = new StringBuilder("Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,"
                    + "Resolved,Due,Labels,Reporter,Assignee\n");
            for (int number = 1; number <= issues; number++) {
                rows.append("T,Abc,").append(number);
                rows.append(",Bug,The summary,Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,,,,");
                rows.append("u0001,\n");
            }
            Files.writeString(folder.resolve("issues.csv"), rows);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

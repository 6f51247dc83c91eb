package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Person;
import io.clearowner.sandbox.web.html.Times;
import io.clearowner.sandbox.web.http.Exchange;
import java.util.stream.Collectors;

/** An issue on a page; absent texts are empty. */
public record IssueView(
        long id,
        String key,
        String summary,
        String description,
        String project,
        String type,
        String typeIcon,
        String priority,
        Markup status,
        String resolution,
        String created,
        String updated,
        String components,
        Person assignee,
        Person reporter) {

    static IssueView of(Exchange exchange, Issue issue) {
        return new IssueView(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                text(issue.getDescription()),
                issue.getProjectObject().getName(),
                issue.getIssueType().getName(),
                icon(exchange, issue.getIssueType().getIconUrl()),
                issue.getPriority() == null ? "" : issue.getPriority().getName(),
                lozenge(issue.getStatus()),
                issue.getResolution() == null ? "" : issue.getResolution().getName(),
                Times.minute(issue.getCreated()),
                Times.minute(issue.getUpdated()),
                issue.getComponents().stream()
                        .map(component -> component.getName())
                        .collect(Collectors.joining(", ")),
                Person.of(exchange, issue.getAssignee()).orElse(null),
                Person.of(exchange, issue.getReporter()).orElse(null));
    }

    static Markup lozenge(Status status) {
        String color =
                switch (status.getStatusCategory().getKey()) {
                    case StatusCategory.COMPLETE -> " aui-lozenge-success";
                    case StatusCategory.IN_PROGRESS -> " aui-lozenge-inprogress";
                    default -> "";
                };
        return new Markup("<span class=\"aui-lozenge" + color + "\">" + Escape.html(status.getName()) + "</span>");
    }

    private static String icon(Exchange exchange, String url) {
        return url == null || url.isEmpty() ? "" : exchange.request().getContextPath() + url;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.ErrorCollection;
import io.clearowner.sandbox.model.issue.CommentRules;
import io.clearowner.sandbox.web.html.Times;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The tab with the comments of an issue, and its form. */
public final class CommentPages {
    /** The tab in the address of an issue, as in Jira. */
    static final String TAB = "com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel";

    private final Host host;

    /** A comment on the page; the author is empty if unknown. */
    public record CommentView(String id, String author, String when, String body) {}

    public CommentPages(Host host) {
        this.host = host;
    }

    public void register(Router router) {
        router.post("/secure/AddComment.jspa", Access.USERS, this::add);
    }

    private void add(Exchange exchange) throws IOException {
        Issue issue = new IssueLookup(host).of(exchange);
        String body = exchange.param("comment").orElse(null);
        ErrorCollection errors = new CommentRules(host.get(PermissionManager.class)).check(issue, host.user(), body);
        if (errors.hasAnyErrors()) {
            throw Refusal.badRequest(
                    Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                            .findFirst()
                            .orElseThrow());
        }
        Comment comment = host.get(CommentManager.class).create(issue, host.user(), body, true);
        exchange.redirect("/browse/" + issue.getKey() + "?page=" + TAB + "#comment-" + comment.getId());
    }

    /** Oldest first. */
    static List<CommentView> of(Host host, Issue issue) {
        return host.get(CommentManager.class).getCommentsForUser(issue, host.user()).stream()
                .map(comment -> new CommentView(
                        comment.getId().toString(),
                        comment.getAuthorFullName() == null ? "" : comment.getAuthorFullName(),
                        Times.minute(comment.getCreated()),
                        comment.getBody()))
                .toList();
    }
}

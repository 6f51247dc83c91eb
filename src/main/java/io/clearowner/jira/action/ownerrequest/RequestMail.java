package io.clearowner.jira.action.ownerrequest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.mail.MailText;
import java.util.Optional;

/** Writes the mail that asks for an owner. */
public final class RequestMail {

    private final JiraBaseUrls urls;

    public RequestMail(JiraBaseUrls urls) {
        this.urls = urls;
    }

    MailText text(
            I18nHelper i18n,
            ApplicationUser requester,
            Issue issue,
            RoleAssessment role,
            Approver approver,
            Optional<String> message) {
        String roleName = i18n.getText("clear-owner.panel." + role.role().id() + ".owner");
        MailText mail = new MailText("(" + issue.getKey() + ") "
                + i18n.getText("clear-owner.ask.mail.subject", roleName, issue.getSummary()));
        mail.paragraph(i18n.getText(
                "clear-owner.ask.mail.what." + role.role().id(),
                requester.getDisplayName(),
                issue.getKey(),
                issue.getSummary()));
        role.reasons()
                .forEach(reason -> mail.paragraph(i18n.getText("clear-owner.why." + reason) + " "
                        + i18n.getText("clear-owner.remedy." + reason)));
        message.map(String::trim).filter(text -> !text.isEmpty()).ifPresent(text -> mail.paragraph(
                        i18n.getText("clear-owner.ask.mail.message", requester.getDisplayName()))
                .quote(text));
        mail.paragraph(i18n.getText("clear-owner.ask.mail.do"));
        mail.link(
                i18n.getText("clear-owner.ask.mail.open", issue.getKey()),
                urls.baseUrl() + "/browse/" + issue.getKey());
        return mail.small(explanation(i18n, role, approver));
    }

    private static String explanation(I18nHelper i18n, RoleAssessment role, Approver approver) {
        return switch (approver.basis()) {
            case OTHER_ROLE ->
                i18n.getText(
                        "clear-owner.ask.mail.because.other-role",
                        i18n.getText("clear-owner.panel." + role.role().other().id() + ".owner"));
            case COMPONENT_LEAD -> i18n.getText("clear-owner.ask.mail.because.component-lead", approver.area());
            case PROJECT_LEAD -> i18n.getText("clear-owner.ask.mail.because.project-lead", approver.area());
        };
    }
}

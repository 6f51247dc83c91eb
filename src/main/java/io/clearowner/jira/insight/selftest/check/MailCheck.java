package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.mail.MailText;
import io.clearowner.jira.platform.mail.Mails;

/** Jira's mail queue takes a mail, to the administrator alone. */
public final class MailCheck implements JiraCheck {

    private final Mails mails;

    public MailCheck(Mails mails) {
        this.mails = mails;
    }

    @Override
    public String code() {
        return "mail";
    }

    @Override
    public Finding run(Trial trial) {
        boolean queued = mails.send(
                trial.administrator(), texts -> new MailText(texts.getText("clear-owner.self-test.mail.subject"))
                        .paragraph(texts.getText("clear-owner.self-test.mail.text")));
        return queued
                ? Finding.ok("one mail to you is queued; look whether it arrives")
                : Finding.skipped("your account has no address");
    }
}

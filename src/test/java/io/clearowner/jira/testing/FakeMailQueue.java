package io.clearowner.jira.testing;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.platform.mail.MailQueueing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mail queue that keeps its mails and never sends them; users want HTML until they choose plain text. */
public final class FakeMailQueue implements MailQueueing {

    private final List<Mail> mails = new ArrayList<>();
    private final Set<ApplicationUser> preferText = new HashSet<>();
    private boolean broken;

    /** What is queued, in order. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** The user chooses plain text in the profile. */
    public void choosePlainText(ApplicationUser user) {
        preferText.add(user);
    }

    /** From now on no mail can be queued. */
    public void breakDown() {
        broken = true;
    }

    @Override
    public void add(String address, String subject, String mimeType, String body) {
        if (broken) {
            throw new IllegalStateException("no queue");
        }
        mails.add(new Mail(address, subject, mimeType, body));
    }

    @Override
    public boolean prefersText(ApplicationUser person) {
        return preferText.contains(person);
    }

    /** One mail in the queue. */
    public record Mail(String address, String subject, String mimeType, String body) {}
}

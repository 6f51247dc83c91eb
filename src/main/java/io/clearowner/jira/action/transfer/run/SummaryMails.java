package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.platform.mail.MailText;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells each new owner of a finished transfer once how many roles they were given, if its plan says so. A kill right
 * after the end of a transfer may take mails; none is sent twice.
 */
public final class SummaryMails {

    private static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(SummaryMails.class);

    private final TransferStore store;
    private final Mails mails;
    private final OwnershipFields fields;
    private final UserManager users;
    private final JiraBaseUrls urls;

    public SummaryMails(
            TransferStore store, Mails mails, OwnershipFields fields, UserManager users, JiraBaseUrls urls) {
        this.store = store;
        this.mails = mails;
        this.fields = fields;
        this.users = users;
        this.urls = urls;
    }

    void send(StoredTransfer transfer, TransferPlan plan, ApplicationUser by) {
        if (!plan.mail()) {
            return;
        }
        given(transfer).forEach((person, roles) -> {
            if (!person.equals(UserKeys.of(by))) {
                try {
                    mails.send(users.getUserByKey(person.value()), i18n -> text(i18n, plan, by, roles));
                } catch (RuntimeException e) {
                    log.warn("Cannot mail a new owner of transfer {}", transfer.token(), e);
                }
            }
        });
    }

    private Map<UserKey, Long> given(StoredTransfer transfer) {
        Map<UserKey, Long> given = new LinkedHashMap<>();
        List<TransferRow> rows = store.rows(transfer.id(), List.of(State.CHANGED), 0, BATCH);
        while (!rows.isEmpty()) {
            rows.forEach(row -> row.to().ifPresent(person -> given.merge(person, 1L, Long::sum)));
            rows = store.rows(
                    transfer.id(),
                    List.of(State.CHANGED),
                    rows.get(rows.size() - 1).id(),
                    BATCH);
        }
        return given;
    }

    private MailText text(I18nHelper i18n, TransferPlan plan, ApplicationUser by, long roles) {
        String number = Long.toString(roles);
        MailText mail = new MailText(i18n.getText("clear-owner.transfer.mail.subject", number));
        mail.paragraph(i18n.getText("clear-owner.transfer.mail.what", by.getDisplayName(), number));
        plan.reason().ifPresent(mail::quote);
        mail.link(i18n.getText("clear-owner.transfer.mail.open"), urls.baseUrl() + "/issues/?jql=" + mine());
        return mail.small(i18n.getText("clear-owner.transfer.mail.why", by.getDisplayName()));
    }

    private String mine() {
        String jql = Jql.field(fields.requireOwner(Role.PRODUCT)) + " = currentUser() OR "
                + Jql.field(fields.requireOwner(Role.DELIVERY)) + " = currentUser()";
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}

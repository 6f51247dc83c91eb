package io.clearowner.jira.rest.json;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.StoredOwnerRequest;
import io.clearowner.jira.store.StoredWaiver;

/** Formats waivers, confirmations and requests for an owner. */
public final class CommitmentJson {

    private final Waivers waivers;
    private final Confirmations confirmations;
    private final OwnerRequests requests;
    private final UserJson users;
    private final Access access;

    public CommitmentJson(
            Waivers waivers, Confirmations confirmations, OwnerRequests requests, UserJson users, Access access) {
        this.waivers = waivers;
        this.confirmations = confirmations;
        this.requests = requests;
        this.users = users;
        this.access = access;
    }

    /** The waiver in force today, or null. */
    WaiverInfo waiver(Issue issue, Role role) {
        return waivers.current(issue, role).map(this::waiver).orElse(null);
    }

    /** The current confirmation, or null. */
    ConfirmationInfo confirmation(Issue issue, Role role) {
        return confirmations.of(issue, role).map(this::confirmation).orElse(null);
    }

    /** The request for an owner made within the last day, or null. */
    AskedInfo asked(Issue issue, Role role) {
        return requests.recent(issue, role).map(this::asked).orElse(null);
    }

    private WaiverInfo waiver(StoredWaiver stored) {
        return new WaiverInfo(
                stored.reason(),
                stored.waiver().until().toString(),
                users.user(stored.givenBy()),
                IsoTime.of(stored.givenAt()));
    }

    private AskedInfo asked(StoredOwnerRequest stored) {
        return new AskedInfo(users.user(stored.by()), users.user(stored.of()), IsoTime.of(stored.at()));
    }

    private ConfirmationInfo confirmation(StoredConfirmation stored) {
        UserKey user = stored.confirmation().user();
        return new ConfirmationInfo(
                stored.confirmation().state().code(),
                IsoTime.of(stored.confirmation().since()),
                users.user(user),
                stored.changedBy().map(users::user).orElse(null),
                stored.note().orElse(null),
                access.viewer() != null && access.viewer().getKey().equals(user.value()));
    }
}

package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;

/** A change that cannot be made any more, because the issue was changed since it was read. */
final class RefusedChange extends DataAccessException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private RefusedChange(String message, Reason reason) {
        super(message);
        this.reason = reason;
    }

    static RefusedChange gone() {
        return new RefusedChange("Issue Does Not Exist", Reason.NOT_FOUND);
    }

    static RefusedChange archived(String key) {
        return new RefusedChange("The issue " + key + " is archived, so it cannot be changed.", Reason.FORBIDDEN);
    }

    static RefusedChange transitioned(String key) {
        return new RefusedChange(
                "It seems that you have tried to perform a workflow operation that is not valid for the current state "
                        + "of this issue (" + key + "). Somebody else may have changed it.",
                Reason.VALIDATION_FAILED);
    }

    ErrorCollection errors() {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(getMessage(), reason);
        return errors;
    }
}

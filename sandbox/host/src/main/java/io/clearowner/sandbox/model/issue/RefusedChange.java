package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;

/** A change that cannot be made any more, because the issue was changed since it was read. */
final class RefusedChange extends DataAccessException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    private RefusedChange(String message, Reason reason) {
        super(message);
        this.errors = new SimpleErrorCollection();
        errors.addErrorMessage(message, reason);
    }

    private RefusedChange(ErrorCollection errors) {
        super(errors.toString());
        this.errors = errors;
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

    /** What a validator of the workflow says. */
    static RefusedChange invalid(List<String> messages, Map<String, String> byField) {
        ErrorCollection errors = new SimpleErrorCollection();
        messages.forEach(message -> errors.addErrorMessage(message, Reason.VALIDATION_FAILED));
        byField.forEach((field, message) -> errors.addError(field, message, Reason.VALIDATION_FAILED));
        return new RefusedChange(errors);
    }

    /** A module of the workflow failed; the log says why. */
    static RefusedChange workflow(String key) {
        return new RefusedChange(
                "The workflow of " + key + " cannot make this transition. The log says why.", Reason.SERVER_ERROR);
    }

    ErrorCollection errors() {
        return errors;
    }
}

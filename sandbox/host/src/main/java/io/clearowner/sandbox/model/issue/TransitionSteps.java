package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import io.clearowner.sandbox.model.workflow.TransitionRun;
import io.clearowner.sandbox.model.workflow.TransitionRun.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of one transition of one issue, except storing it. */
final class TransitionSteps {
    private static final Logger LOG = LoggerFactory.getLogger(TransitionSteps.class);

    private final TransitionRun modules;
    private final ApplicationUser user;
    private final Workflow.Transition transition;
    private final String statusBefore;

    TransitionSteps(Stores stores, ApplicationUser user, Workflow.Transition transition, String statusBefore) {
        this.modules = stores.transitionRun();
        this.user = user;
        this.transition = transition;
        this.statusBefore = statusBefore;
    }

    /** @throws RefusedChange with the message of the first validator that refuses */
    void validate(StoredIssue issue, Issue original) {
        try {
            modules.validate(transition.id(), issue, original, user);
        } catch (InvalidInputException e) {
            throw RefusedChange.invalid(messages(e), fields(e));
        } catch (WorkflowException e) {
            LOG.error("The transition {} of {} fails", transition.id(), issue.getKey(), e);
            throw RefusedChange.workflow(issue.getKey());
        }
    }

    /** The changes of Jira's own step and those of post functions, on the issue that is stored next. */
    void beforeStore(StoredIssue issue, Issue original) {
        functions(Place.BEFORE_STORE, issue, original);
        if (transition.resolution() == Workflow.ResolutionEffect.CLEAR) {
            issue.setResolutionId(null);
        }
        issue.setStatusId(transition.to());
    }

    /** @param current as it is stored, which nobody else can change now */
    void requireUnchanged(Issue current) {
        if (!statusBefore.equals(current.getStatusId())) {
            throw RefusedChange.transitioned(current.getKey());
        }
    }

    void beforeEvent(StoredIssue issue, Issue original) {
        functions(Place.BEFORE_EVENT, issue, original);
    }

    /** The transition is done, so a failure is only logged. */
    void afterEvent(StoredIssue issue, Issue original) {
        try {
            functions(Place.AFTER_EVENT, issue, original);
        } catch (RefusedChange e) {
            LOG.error("The transition {} of {} is done", transition.id(), issue.getKey(), e);
        }
    }

    private void functions(Place place, StoredIssue issue, Issue original) {
        try {
            modules.functions(transition.id(), place, issue, original, user);
        } catch (RuntimeException e) {
            LOG.error("The transition {} of {} fails", transition.id(), issue.getKey(), e);
            throw RefusedChange.workflow(issue.getKey());
        }
    }

    private static List<String> messages(InvalidInputException e) {
        List<String> texts = new ArrayList<>();
        for (Object text : e.getGenericErrors()) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    private static Map<String, String> fields(InvalidInputException e) {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<?, ?> error : ((Map<?, ?>) e.getErrors()).entrySet()) {
            texts.put(String.valueOf(error.getKey()), String.valueOf(error.getValue()));
        }
        return texts;
    }
}

package io.clearowner.jira.ui.handover;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/**
 * The page on which people hand over what they own, {@code /secure/ClearOwnerHandOver.jspa}, for every user. It has no
 * data of its own: it reads and changes data through REST, which checks who may do what.
 */
public class ClearOwnerHandOver extends JiraWebActionSupport {

    private static final long serialVersionUID = 1L;

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return doExecute();
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() {
        return SUCCESS;
    }
}

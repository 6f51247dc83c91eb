package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] (getIssueObject(String), isEditable x2, getAllIssueKeys(Long)); [S11] getIssueByCurrentKey,
 * updateIssue(ApplicationUser, MutableIssue, UpdateIssueRequest) on 11.3; [W11] getIssueObject(Long); [K11];
 * [J6] with ApplicationUser
 * Confidence: high for members tagged; medium for getIssueCountForProject, getIssueIdsForProject, deleteIssue
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id) throws DataAccessException; // 11: S11 K11

    MutableIssue getIssueObject(String key) throws DataAccessException; // 11: S11 K11

    MutableIssue getIssueByKeyIgnoreCase(String key) throws DataAccessException; // 11: K11

    MutableIssue getIssueByCurrentKey(String key) throws DataAccessException; // 11: S11 K11

    List<Issue> getIssueObjects(Collection<Long> ids);

    Set<String> getAllIssueKeys(Long issueId);

    Issue createIssueObject(ApplicationUser remoteUser, Map<String, Object> fields) throws CreateException;

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue updateIssue(
            ApplicationUser user,
            MutableIssue issue,
            EventDispatchOption eventDispatchOption,
            boolean sendMail); // 8-9: M9 G8 I8 C8

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest); // 11: S11

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser user);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException; // 8-9: I8 C8

    long getIssueCountForProject(Long projectId);

    long getIssueCount();
}

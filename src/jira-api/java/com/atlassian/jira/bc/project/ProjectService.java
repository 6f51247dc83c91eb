package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] injects it on 11.0; [M9] (also the one-argument forms); [J6] with ApplicationUser
 * Confidence: high for getProjectById/getProjectByKey(ApplicationUser, ..) and getAllProjects(ApplicationUser)
 */
public interface ProjectService {
    public static abstract class AbstractProjectResult extends ServiceResultImpl {
        public AbstractProjectResult(ErrorCollection errorCollection) { super((ErrorCollection) null); }
        public AbstractProjectResult(ErrorCollection errorCollection, Project project) { super((ErrorCollection) null); }
        public Project getProject() { throw new UnsupportedOperationException("AbstractProjectResult#getProject"); }  // 8-9: M9
    }
    public static class GetProjectResult extends ProjectService.AbstractProjectResult {
        public GetProjectResult(ErrorCollection errorCollection) { super((ErrorCollection) null); }
        public GetProjectResult(ErrorCollection errorCollection, Project project) { super((ErrorCollection) null); }
    }
    ProjectService.GetProjectResult getProjectById(ApplicationUser user, Long id);  // 7: A7
    ProjectService.GetProjectResult getProjectByIdForAction(ApplicationUser user, Long id, ProjectAction action);
    ProjectService.GetProjectResult getProjectByKey(ApplicationUser user, String key);  // 7: A7
    ProjectService.GetProjectResult getProjectByKeyForAction(ApplicationUser user, String key, ProjectAction action);  // 7: A7
    ServiceOutcome<List<Project>> getAllProjects(ApplicationUser user);
    ServiceOutcome<List<Project>> getAllProjectsForAction(ApplicationUser user, ProjectAction action);
    long getProjectCount();
    ProjectService.GetProjectResult getProjectById(Long id);  // 8-9: M9; medium: [M9] only
    ProjectService.GetProjectResult getProjectByKey(String key);  // 8-9: M9; medium: [M9] only
}

package io.clearowner.sandbox.model.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentCreatedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** The events of projects and their components; the API's event classes have no public constructors. */
public final class ProjectEvents {
    private ProjectEvents() {}

    /** Name, lead or another detail of a project was changed. */
    public static final class Updated extends ProjectUpdatedEvent {
        private final ApplicationUser user;
        private final Project project;
        private final Project old;

        public Updated(ApplicationUser user, Project project, Project old) {
            this.user = user;
            this.project = project;
            this.old = old;
        }

        @Override
        public ApplicationUser getUser() {
            return user;
        }

        @Override
        public Project getProject() {
            return project;
        }

        @Override
        public Project getOldProject() {
            return old;
        }
    }

    /** A project was deleted. */
    public static final class Deleted extends ProjectDeletedEvent {
        private final ApplicationUser user;
        private final Project project;

        public Deleted(ApplicationUser user, Project project) {
            this.user = user;
            this.project = project;
        }

        @Override
        public ApplicationUser getUser() {
            return user;
        }

        @Override
        public Project getProject() {
            return project;
        }

        @Override
        public Long getId() {
            return project.getId();
        }

        @Override
        public String getKey() {
            return project.getKey();
        }
    }

    /** A component was created. */
    public static final class ComponentCreated extends ProjectComponentCreatedEvent {
        private final ProjectComponent component;

        public ComponentCreated(ProjectComponent component) {
            this.component = component;
        }

        @Override
        public ProjectComponent getProjectComponent() {
            return component;
        }
    }

    /** Name, description or lead of a component was changed. */
    public static final class ComponentUpdated extends ProjectComponentUpdatedEvent {
        private final ProjectComponent component;
        private final ProjectComponent old;

        public ComponentUpdated(ProjectComponent component, ProjectComponent old) {
            this.component = component;
            this.old = old;
        }

        @Override
        public ProjectComponent getProjectComponent() {
            return component;
        }

        @Override
        public ProjectComponent getOldProjectComponent() {
            return old;
        }
    }

    /** A component was deleted. */
    public static final class ComponentDeleted extends ProjectComponentDeletedEvent {
        private final ProjectComponent component;

        public ComponentDeleted(ProjectComponent component) {
            this.component = component;
        }

        @Override
        public ProjectComponent getProjectComponent() {
            return component;
        }
    }
}

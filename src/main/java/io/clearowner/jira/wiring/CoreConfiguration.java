package io.clearowner.jira.wiring;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.assessment.policy.SiteReferences;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.FieldReach;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.IndexedOwners;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.JiraFieldReach;
import io.clearowner.jira.platform.JiraPeople;
import io.clearowner.jira.platform.JiraUserSearches;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.platform.UserPickers;
import io.clearowner.jira.platform.cluster.JiraClusterCaches;
import io.clearowner.jira.platform.mail.JiraMailQueue;
import io.clearowner.jira.platform.mail.Mails;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.IssueRows;
import io.clearowner.jira.store.OwnerRequestStore;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.PersonalRows;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.SeenUpdateStore;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The base beans: Jira adapters, stores, policies and the assessment. {@link UpkeepConfiguration} builds on it, and
 * {@link WebConfiguration} on both. Each imported class is one bean, built by its constructor; Jira's services come
 * from {@code plugin-context.xml}. A bean method is used only where a constructor is not enough.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    Access.class,
    IndexSearch.class,
    IndexedCodes.class,
    IndexedOwners.class,
    IssueAccess.class,
    JiraPeople.class,
    Periods.class,
    RecentProblems.class,
    SeenPeople.class,
    SiteIssues.class,
    JiraClusterCaches.class,
    JiraMailQueue.class,
    JiraUserSearches.class,
    Mails.class,
    AreaOwnerStore.class,
    ConfirmationStore.class,
    DryRunStore.class,
    OwnerRequestStore.class,
    PersonStore.class,
    PersonalRows.class,
    IssueRows.class,
    PolicyStore.class,
    ReconciliationStore.class,
    ReindexStore.class,
    SeenUpdateStore.class,
    SnapshotStore.class,
    UnclearSinceStore.class,
    WaiverStore.class,
    Assessor.class,
    IssueAssessor.class,
    StoredAreaOwners.class,
    StoredCommitments.class,
    Policies.class,
    SiteReferences.class
})
public class CoreConfiguration {

    /** In the server's time zone, which decides when waivers end and when the nightly reconciliation starts. */
    @Bean
    public Clock clock() {
        return Clock.systemDefaultZone();
    }

    // Taken from Jira itself, since no source shows them as services of Jira 11: a missing service would be waited for.

    @Bean
    public I18nHelper.BeanFactory i18nFactory() {
        // Unverified on Jira 11: I18nHelper.BeanFactory as a component
        return ComponentAccessor.getComponent(I18nHelper.BeanFactory.class);
    }

    @Bean
    public TimeZoneManager timeZoneManager() {
        // Unverified on Jira 11: TimeZoneManager as a component
        return ComponentAccessor.getComponent(TimeZoneManager.class);
    }

    // The second constructors of these three, with a clock, are for tests.

    @Bean
    public Epics epics(CustomFieldManager customFields) {
        return new Epics(customFields);
    }

    @Bean
    public UserPickers userPickers(CustomFieldManager customFields, FieldReach reach) {
        return new UserPickers(customFields, reach);
    }

    @Bean
    public StoredOwnershipFields ownershipFields(
            CustomFieldManager customFields, PluginSettingsFactory settings, FieldReach reach, Clock clock) {
        return new StoredOwnershipFields(customFields, settings, reach, clock);
    }

    @Bean
    public FieldReach fieldReach(ProjectManager projects) {
        return new JiraFieldReach(projects, () -> ComponentAccessor.getComponent(FieldLayoutManager.class));
    }
}

package io.clearowner.jira.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.jira.action.transfer.plan.LedAreas;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.SkipCounts;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.preview.PreviewFindings;
import io.clearowner.jira.action.transfer.preview.PreviewFindings.Example;
import io.clearowner.jira.action.transfer.run.AreaTransfer;
import io.clearowner.jira.action.transfer.run.Transfers;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.rest.json.TransferInfo.CountsInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.AreaInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.ChangeInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.ChangesInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.LedInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.OwnerInfo;
import io.clearowner.jira.rest.json.TransferPreviewInfo.ProjectInfo;
import io.clearowner.jira.rest.json.TransferRowsInfo.RowInfo;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.StoredPreview;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Converts previews and transfers to JSON for one reader. */
public final class TransferJson {

    private static final String OUR_TEXTS = "clear-owner.";

    private final Transfers transfers;
    private final AreaTransfer areas;
    private final LedAreas led;
    private final IssueAccess issues;
    private final ProjectManager projects;
    private final UserJson users;
    private final Access access;
    private final JiraAuthenticationContext authentication;

    public TransferJson(
            Transfers transfers,
            AreaTransfer areas,
            LedAreas led,
            IssueAccess issues,
            ProjectManager projects,
            UserJson users,
            Access access,
            JiraAuthenticationContext authentication) {
        this.transfers = transfers;
        this.areas = areas;
        this.led = led;
        this.issues = issues;
        this.projects = projects;
        this.users = users;
        this.access = access;
        this.authentication = authentication;
    }

    /** Only for the person who requested the preview. */
    public TransferPreviewInfo preview(StoredPreview preview) {
        TransferPlan plan = PlanText.read(preview.plan());
        PreviewFindings findings = PreviewFindings.read(preview.findings());
        return new TransferPreviewInfo(
                preview.token(),
                state(preview),
                preview.done(),
                Math.max(0, preview.total()),
                plan(plan),
                findings.issues(),
                new ChangesInfo(findings.changes(), findings.changes(Role.PRODUCT), findings.changes(Role.DELIVERY)),
                findings.skipped().already(),
                findings.skipped().byReason(),
                projects(findings),
                owners(findings),
                areas(plan),
                leads(plan),
                findings.examples().stream().flatMap(this::change).toList(),
                preview.problem().orElse(null));
    }

    private static String state(StoredPreview preview) {
        if (preview.problem().isPresent()) {
            return "failed";
        }
        if (preview.finished()) {
            return "finished";
        }
        return preview.total() < 0 ? "waiting" : "running";
    }

    private List<ProjectInfo> projects(PreviewFindings findings) {
        return mostFirst(findings.byProject())
                .flatMap(entry -> Stream.ofNullable(projects.getProjectObj(entry.getKey()))
                        .map(project -> new ProjectInfo(project.getKey(), project.getName(), entry.getValue())))
                .toList();
    }

    private List<OwnerInfo> owners(PreviewFindings findings) {
        return mostFirst(findings.byOwner())
                .map(entry -> new OwnerInfo(person(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static <T> Stream<Map.Entry<T, Long>> mostFirst(Map<T, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed());
    }

    private List<AreaInfo> areas(TransferPlan plan) {
        List<AreaInfo> infos = new ArrayList<>();
        areas.concerned(plan).forEach((role, owned) -> owned.forEach(area -> infos.add(area(area, role))));
        return infos;
    }

    private AreaInfo area(Area area, Role role) {
        return new AreaInfo(area.kind().code(), area.id(), role.id(), name(area));
    }

    private String name(Area area) {
        return led.find(area).map(LedAreas.Named::name).orElse(null);
    }

    private List<LedInfo> leads(TransferPlan plan) {
        return plan.owner().stream()
                .flatMap(owner -> led
                        .ledBy(
                                owner,
                                project -> (plan.projectId().isEmpty()
                                                || plan.projectId().getAsLong() == project.getId())
                                        && access.projectIfVisible(project.getKey())
                                                .isPresent())
                        .stream())
                .map(one -> new LedInfo(
                        one.area().kind().code(), one.name(), one.project().getKey()))
                .toList();
    }

    private Stream<ChangeInfo> change(Example example) {
        return issues.find(access.viewer(), example.issueId()).stream()
                .map(issue -> new ChangeInfo(
                        issue.getKey(),
                        issue.getSummary(),
                        example.role().id(),
                        person(example.from()),
                        person(example.to())));
    }

    public TransferInfo transfer(StoredTransfer transfer) {
        boolean totals = transfers.seesTotals(transfer, access.user());
        return new TransferInfo(
                transfer.token(),
                transfer.state().code(),
                plan(PlanText.read(transfer.plan())),
                users.user(transfer.startedBy()),
                IsoTime.of(transfer.startedAt()),
                transfer.finishedAt().map(IsoTime::of).orElse(null),
                totals ? transfer.done() : null,
                totals && transfer.total() >= 0 ? transfer.total() : null,
                totals ? counts(transfer) : null,
                transfer.problem().map(this::text).orElse(null),
                person(transfer.undoneBy()));
    }

    private CountsInfo counts(StoredTransfer transfer) {
        SkipCounts skipped = SkipCounts.read(transfer.skipped());
        return new CountsInfo(
                transfer.expected(),
                transfers.count(transfer, State.CHANGED),
                transfers.count(transfer, State.FAILED),
                skipped.already(),
                skipped.byReason(),
                transfers.count(transfer, State.UNDONE),
                transfers.count(transfer, State.LEFT));
    }

    /** Empty for an issue that the reader cannot see. */
    public Optional<RowInfo> row(TransferRow row) {
        if (row.area().isPresent()) {
            return access.mayAdminister() ? Optional.of(row(row, null)) : Optional.empty();
        }
        return issues.find(access.viewer(), row.issueId()).map(issue -> row(row, issue));
    }

    private RowInfo row(TransferRow row, Issue issue) {
        return new RowInfo(
                issue == null ? null : issue.getKey(),
                issue == null ? null : issue.getSummary(),
                row.area().map(AreaOwnerStore::area).orElse(null),
                row.area().map(this::name).orElse(null),
                row.role().id(),
                person(row.from()),
                person(row.to()),
                row.state().code(),
                IsoTime.of(row.at()),
                row.message().map(this::text).orElse(null));
    }

    private TransferPlanInfo plan(TransferPlan plan) {
        Project project = plan.projectId().isEmpty()
                ? null
                : projects.getProjectObj(plan.projectId().getAsLong());
        return new TransferPlanInfo(
                plan.jql().orElse(null),
                person(plan.owner()),
                plan.table().orElse(null),
                project == null ? null : project.getKey(),
                plan.condition().code(),
                person(plan.person()),
                plan.sources().getOrDefault(Role.PRODUCT, List.of()),
                plan.sources().getOrDefault(Role.DELIVERY, List.of()),
                plan.areas(),
                plan.reason().orElse(null),
                plan.asking().code(),
                plan.mail(),
                plan.limit());
    }

    /** Our texts are stored by key; others are in the language of whoever started the transfer. */
    private String text(String keyOrText) {
        return keyOrText.startsWith(OUR_TEXTS) ? authentication.getI18nHelper().getText(keyOrText) : keyOrText;
    }

    private UserInfo person(Optional<UserKey> key) {
        return key.map(users::user).orElse(null);
    }
}

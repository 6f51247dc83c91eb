package io.clearowner.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.SelfTest;
import io.clearowner.jira.insight.selftest.StoredSelfTest;
import io.clearowner.jira.insight.selftest.StoredSelfTest.Line;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.SelfTestInfo;
import io.clearowner.jira.rest.json.SelfTestInfo.LineInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * {@code GET self-test}: what the latest self-test found; {@code POST self-test}: starts one on an issue; for Jira
 * administrators.
 *
 * <p>400 for an issue whose state could not be put back, 401 for anonymous, 403 for other users and for an issue that
 * the administrator may not edit, 404 for an issue that is hidden or does not exist.
 */
@Path("self-test")
@Produces(MediaType.APPLICATION_JSON)
public class SelfTestResource {

    private static final String ISSUE = "issue";

    private final SelfTest selfTest;
    private final Access access;
    private final IssueAccess issues;
    private final I18nHelper.BeanFactory languages;
    private final Responses responses;

    @Inject
    public SelfTestResource(
            SelfTest selfTest,
            Access access,
            IssueAccess issues,
            I18nHelper.BeanFactory languages,
            Responses responses) {
        this.selfTest = selfTest;
        this.access = access;
        this.issues = issues;
        this.languages = languages;
        this.responses = responses;
    }

    @GET
    @AdminOnly
    public Response selfTest() {
        return responses.ok(() -> info(access.administrator()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response start(InputStream body) {
        return responses.accepted(() -> {
            ApplicationUser administrator = access.administrator();
            JsonInput input = JsonInput.read(body, Set.of(ISSUE));
            String key = input.textOrNull(ISSUE)
                    .map(String::trim)
                    .orElseThrow(() -> Refusal.because(Kind.INVALID, ISSUE, "clear-owner.self-test.issue.none"));
            selfTest.request(administrator, key);
            return info(administrator);
        });
    }

    private SelfTestInfo info(ApplicationUser reader) {
        return selfTest.latest()
                .map(run -> info(run, reader))
                .orElseGet(() -> new SelfTestInfo("never", null, null, null, null, false, selfTest.total(), List.of()));
    }

    private SelfTestInfo info(StoredSelfTest run, ApplicationUser reader) {
        String state =
                run.finishedAt().isPresent() ? "finished" : run.startedAt().isPresent() ? "running" : "waiting";
        I18nHelper texts = languages.getInstance(reader);
        List<Line> lines = selfTest.overdue(run)
                ? List.of(new Line("scheduler", Finding.failed("the test was not started in 15 seconds")))
                : run.lines();
        return new SelfTestInfo(
                state,
                issues.find(reader, run.issueId()).map(Issue::getKey).orElse(null),
                IsoTime.of(run.requestedAt()),
                run.startedAt().map(IsoTime::of).orElse(null),
                run.finishedAt().map(IsoTime::of).orElse(null),
                run.interrupted(),
                selfTest.total(),
                lines.stream().map(line -> info(line, texts)).toList());
    }

    private static LineInfo info(Line line, I18nHelper texts) {
        Finding finding = line.finding();
        return new LineInfo(
                line.code(),
                texts.getText("clear-owner.self-test." + line.code()),
                finding.result().code(),
                finding.observed(),
                finding.result().differs() ? texts.getText("clear-owner.self-test." + line.code() + ".stops") : null);
    }
}

package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.confirmation.Answer;
import io.clearowner.jira.action.confirmation.BulkAnswers;
import io.clearowner.jira.action.confirmation.BulkAnswers.IssueRole;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.confirmation.Confirmations.Pending;
import io.clearowner.jira.action.confirmation.Confirmations.PendingPage;
import io.clearowner.jira.action.transfer.run.TransferAnswers;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.AnswersInfo;
import io.clearowner.jira.rest.json.AnswersInfo.RoleResultInfo;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.PendingInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET confirmations}: the roles that wait for the reader's confirmation, oldest first, on issues that the reader
 * sees. 401 for anonymous.
 */
@Path("confirmations")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    private final Confirmations confirmations;
    private final BulkAnswers answers;
    private final TransferAnswers transfers;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public ConfirmationsResource(
            Confirmations confirmations,
            BulkAnswers answers,
            TransferAnswers transfers,
            UserJson users,
            Access access,
            Responses responses) {
        this.confirmations = confirmations;
        this.answers = answers;
        this.transfers = transfers;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response pending(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.oneByOne(() -> {
            ApplicationUser user = access.user();
            int from = Parameters.start(start);
            int max = Parameters.limit(limit);
            PendingPage page = confirmations.pendingPage(user, from, max);
            return new PageInfo<>(
                    from,
                    max,
                    page.total(),
                    page.roles().stream().map(this::info).toList());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response answer(InputStream body) {
        return responses.limited(() -> {
            ApplicationUser person = access.user();
            JsonInput input = JsonInput.read(body, Set.of("answer", "note", "roles", "transfer"));
            Answer answer = AnswerInput.answer(input);
            Optional<String> note = AnswerInput.note(input);
            Optional<String> transfer = input.optionalText("transfer");
            Optional<List<String>> named = input.optionalTexts("roles");
            if (transfer.isPresent() == named.isPresent()) {
                throw Refusal.because(Kind.INVALID, "roles", "clear-owner.rest.answers.which");
            }
            List<IssueRole> roles = transfer.map(id -> transfers.pending(id, person, BulkAnswers.MAX_ROLES + 1))
                    .orElseGet(() -> AnswerInput.roles(named.orElseThrow()));
            boolean more = roles.size() > BulkAnswers.MAX_ROLES;
            List<IssueRole> now = more ? roles.subList(0, BulkAnswers.MAX_ROLES) : roles;
            return info(answer, answers.answer(person, now, answer, note), more);
        });
    }

    private AnswersInfo info(Answer answer, List<BulkAnswers.Outcome> outcomes, boolean more) {
        int failed = (int)
                outcomes.stream().filter(outcome -> outcome.refusal() != null).count();
        return new AnswersInfo(
                answer.code(),
                outcomes.size() - failed,
                failed,
                more,
                outcomes.stream()
                        .map(outcome -> new RoleResultInfo(
                                outcome.role().key(),
                                outcome.role().role().id(),
                                outcome.refusal() == null ? List.of() : responses.errors(outcome.refusal())))
                        .toList());
    }

    private PendingInfo info(Pending pending) {
        return new PendingInfo(
                pending.issue().getKey(),
                pending.issue().getSummary(),
                pending.asked().role().id(),
                pending.asked().changedBy().map(users::user).orElse(null),
                IsoTime.of(pending.asked().confirmation().since()));
    }
}

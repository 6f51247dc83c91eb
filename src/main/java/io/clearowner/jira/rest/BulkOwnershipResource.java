package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.clearowner.jira.action.transfer.edit.BulkAssignment;
import io.clearowner.jira.action.transfer.edit.BulkAssignment.Outcome;
import io.clearowner.jira.action.transfer.edit.BulkAssignment.Outcomes;
import io.clearowner.jira.action.transfer.edit.BulkAssignment.Result;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.rest.json.BulkInfo;
import io.clearowner.jira.rest.json.BulkInfo.IssueResultInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code POST ownership}: assigns an owner in one role to up to {@link BulkAssignment#MAX_ISSUES} issues, each as an
 * edit that Jira checks for the caller. What was changed can be undone together for a day.
 *
 * <p>200 with the outcome for each issue, even if some or all failed; 400 for an invalid body or owner and 401 for
 * anonymous, in which case nothing was changed.
 */
@Path("ownership")
@Produces(MediaType.APPLICATION_JSON)
public class BulkOwnershipResource {

    private static final String ROLE = "role";
    private static final String USER = "user";
    private static final String ISSUES = "issues";
    private static final String CONDITION = "condition";
    private static final String UNCLEAR = "unclear";
    private static final Set<String> CONDITIONS = new TreeSet<>(Set.of("always", UNCLEAR));
    /** Longer than any key. */
    private static final int MAX_KEY = 300;

    private final BulkAssignment assignment;
    private final Access access;
    private final Responses responses;

    @Inject
    public BulkOwnershipResource(BulkAssignment assignment, Access access, Responses responses) {
        this.assignment = assignment;
        this.access = access;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response setOwners(InputStream body) {
        return responses.limited(() -> {
            JsonInput input = JsonInput.read(body, Set.of(ROLE, USER, ISSUES, CONDITION));
            String code = input.text(ROLE);
            Role role = Role.byId(code)
                    .orElseThrow(() -> Refusal.because(
                            Kind.INVALID,
                            ROLE,
                            "clear-owner.rest.role.unknown",
                            Parameters.abbreviated(code),
                            "product, delivery"));
            Optional<UserKey> owner = input.textOrNull(USER).map(UserKey::new);
            return info(code, assignment.assign(access.user(), keys(input), role, owner, onlyUnclear(input)));
        });
    }

    private static boolean onlyUnclear(JsonInput input) {
        Optional<String> condition = input.optionalText(CONDITION);
        condition.filter(code -> !CONDITIONS.contains(code)).ifPresent(unknown -> {
            throw Refusal.because(
                    Kind.INVALID,
                    CONDITION,
                    "clear-owner.rest.choice.unknown",
                    Parameters.abbreviated(unknown),
                    String.join(", ", CONDITIONS));
        });
        return condition.filter(UNCLEAR::equals).isPresent();
    }

    /** Without duplicates, in their order. */
    private static Set<String> keys(JsonInput input) {
        input.require(ISSUES);
        List<String> keys = input.optionalTexts(ISSUES).orElseThrow();
        if (keys.isEmpty() || keys.size() > BulkAssignment.MAX_ISSUES) {
            throw Refusal.because(
                    Kind.INVALID,
                    ISSUES,
                    "clear-owner.rest.bulk.number-of-issues",
                    keys.size(),
                    BulkAssignment.MAX_ISSUES);
        }
        keys.forEach(key -> TextLimits.requireAtMost(MAX_KEY, ISSUES, key));
        return new LinkedHashSet<>(keys);
    }

    private BulkInfo info(String role, Outcomes all) {
        List<Outcome> outcomes = all.issues();
        return new BulkInfo(
                role,
                count(outcomes, Result.CHANGED),
                count(outcomes, Result.UNCHANGED),
                count(outcomes, Result.LEFT),
                count(outcomes, Result.FAILED),
                outcomes.stream().map(this::info).toList(),
                all.undo().orElse(null));
    }

    private IssueResultInfo info(Outcome outcome) {
        return new IssueResultInfo(
                outcome.key(),
                outcome.result().name().toLowerCase(Locale.ROOT),
                outcome.refusal() == null ? List.of() : responses.errors(outcome.refusal()));
    }

    private static int count(List<Outcome> outcomes, Result result) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }
}

package io.clearowner.jira.rest;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.policy.Policies;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET policy} and {@code PUT policy}: which reasons count, on which issues; for Jira administrators.
 *
 * <p>400 for a policy that is wrong, 401 for anonymous, 403 for everybody else who is no administrator.
 */
@Path("policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private static final String REASONS = "reasons";
    private static final String JUDGES_RESOLVED = "judgesResolved";
    private static final String ISSUE_TYPES = "issueTypes";

    private final Policies policies;
    private final ConstantsManager constants;
    private final GlobalPermissionManager permissions;
    private final Answers answers;
    private final JiraAuthenticationContext authentication;

    @Inject
    public PolicyResource(Policies policies, ConstantsManager constants, GlobalPermissionManager permissions,
            Answers answers, JiraAuthenticationContext authentication) {
        this.policies = policies;
        this.constants = constants;
        this.permissions = permissions;
        this.answers = answers;
        this.authentication = authentication;
    }

    @GET
    public Response policy() {
        return answers.of(() -> {
            administrator();
            return info(policies.global());
        });
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response savePolicy(String body) {
        return answers.of(() -> {
            ApplicationUser administrator = administrator();
            JsonInput input = JsonInput.read(body, Set.of(REASONS, JUDGES_RESOLVED, ISSUE_TYPES));
            Policy policy = new Policy(reasons(input), input.flag(JUDGES_RESOLVED), issueTypes(input));
            policies.saveGlobal(policy, new UserKey(administrator.getKey()));
            return info(policy);
        });
    }

    private ApplicationUser administrator() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            throw Refusal.because(Kind.NOT_LOGGED_IN, "user", "clear-owner.rest.not-logged-in");
        }
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.not-admin");
        }
        return user;
    }

    private static Set<String> reasons(JsonInput input) {
        List<String> codes = input.texts(REASONS);
        List<String> unknown = codes.stream().filter(code -> !Reasons.codes().contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(Kind.INVALID, REASONS, "clear-owner.rest.policy.unknown-reasons",
                    String.join(", ", unknown), String.join(", ", Reasons.codes()));
        }
        return Set.copyOf(codes);
    }

    private Optional<Set<String>> issueTypes(JsonInput input) {
        Optional<List<String>> ids = input.optionalTexts(ISSUE_TYPES);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.get().isEmpty()) {
            throw Refusal.because(Kind.INVALID, ISSUE_TYPES, "clear-owner.rest.policy.no-issue-types");
        }
        List<String> unknown = ids.get().stream().filter(id -> constants.getIssueType(id) == null).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(Kind.INVALID, ISSUE_TYPES, "clear-owner.rest.policy.unknown-issue-types",
                    String.join(", ", unknown));
        }
        return ids.map(Set::copyOf);
    }

    private static PolicyInfo info(Policy policy) {
        return new PolicyInfo(Reasons.codes().stream().filter(policy.reasons()::contains).toList(),
                policy.judgesResolved(), policy.issueTypeIds().map(ids -> ids.stream().sorted().toList()).orElse(null));
    }
}

package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.TableImport;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.csv.OwnerTableCsv;
import io.clearowner.jira.rest.json.TransferTableInfo;
import io.clearowner.jira.rest.json.TransferTableInfo.LineErrorInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * {@code POST transfers/tables}: imports a table of new owners from a CSV file, for the plan of a transfer. Changes no
 * issue. For Jira administrators, and for those of the project that it is limited to.
 *
 * <p>200 also if some lines are wrong, which are left out; 400 for an invalid body or a file without the columns, 401
 * for anonymous, 403 without permission, 404 for a project that the person may not see, 413 for a file that is too
 * large.
 */
@Path("transfers/tables")
@Produces(MediaType.APPLICATION_JSON)
public class TransferTablesResource {

    /** More than the longest file that can be imported needs, unless its cells are very long. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final TableImport tables;
    private final OwnerTables store;
    private final OwnerTableCsv csv;
    private final Access access;
    private final Responses responses;

    @Inject
    public TransferTablesResource(
            TableImport tables, OwnerTables store, OwnerTableCsv csv, Access access, Responses responses) {
        this.tables = tables;
        this.store = store;
        this.csv = csv;
        this.access = access;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response add(InputStream body) {
        return responses.limited(() -> {
            ApplicationUser user = access.user();
            JsonInput input = JsonInput.read(body, Set.of("csv", "project"), MAX_BYTES);
            String text = input.text("csv");
            Optional<Project> project = input.optionalText("project").map(access::administeredProject);
            if (project.isEmpty()) {
                access.administrator();
            }
            OptionalLong projectId =
                    project.map(one -> OptionalLong.of(one.getId())).orElse(OptionalLong.empty());
            return info(tables.read(csv.read(text, responses.i18n()), projectId, user), user);
        });
    }

    private TransferTableInfo info(TableImport.Result result, ApplicationUser by) {
        int issues = result.table().issueIds().size();
        return new TransferTableInfo(
                issues == 0 ? null : store.add(result.table(), UserKeys.of(by)),
                issues,
                result.table().count(Role.PRODUCT),
                result.table().count(Role.DELIVERY),
                result.wrong(),
                result.errors().stream()
                        .map(error ->
                                new LineErrorInfo(error.line(), error.reason().message(responses.i18n())))
                        .toList());
    }
}

package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.insight.search.UnclearExport.Result;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.csv.UnclearCsv;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code GET unclear/csv}: all unclear issues of a scope, as a spreadsheet. Open to anonymous visitors, with the same
 * refusals as {@link UnclearResource}.
 */
@Path("unclear/csv")
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public class UnclearCsvResource {

    private final UnclearExport export;
    private final UnclearCsv csv;
    private final Access access;
    private final Responses responses;

    @Inject
    public UnclearCsvResource(UnclearExport export, UnclearCsv csv, Access access, Responses responses) {
        this.export = export;
        this.csv = csv;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @UnrestrictedAccess
    public Response unclear(
            @QueryParam("jql") String jql, @QueryParam("role") String role, @QueryParam("separator") String separator) {
        return responses.download("text/csv; charset=UTF-8", "unclear-ownership.csv", () -> {
            Csv.Separator cellSeparator = Parameters.separator(separator);
            Result result = export.find(access.viewer(), Parameters.jql(jql), Parameters.filter(role));
            I18nHelper i18n = responses.i18n();
            return out -> csv.write(result, cellSeparator, i18n, out);
        });
    }
}

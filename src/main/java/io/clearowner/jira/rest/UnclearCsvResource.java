package io.clearowner.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.csv.UnclearCsv;
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
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code GET unclear/csv}, and {@code POST} with the same parameters in a body, for long scopes: all unclear issues of
 * a scope, as a spreadsheet. Open to anonymous visitors, with the same refusals as {@link UnclearResource}.
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
        return download(() -> file(jql, role, separator));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response unclearOf(InputStream body) {
        return download(() -> {
            JsonInput input = JsonInput.read(body, Set.of("jql", "role", "separator"));
            return file(
                    input.optionalText("jql").orElse(null),
                    input.optionalText("role").orElse(null),
                    input.optionalText("separator").orElse(null));
        });
    }

    private Response download(Supplier<Responses.Body> begin) {
        return responses.download("text/csv; charset=UTF-8", "unclear-ownership.csv", begin);
    }

    private Responses.Body file(String jql, String role, String separator) {
        Csv.Separator between = Parameters.separator(separator);
        UnclearExport.Result result = export.find(access.viewer(), Parameters.jql(jql), Parameters.filter(role));
        I18nHelper i18n = responses.i18n();
        return out -> csv.write(result, between, i18n, out);
    }
}

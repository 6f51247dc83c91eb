package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.preview.Previews;
import io.clearowner.jira.action.transfer.run.Transfers;
import io.clearowner.jira.action.transfer.run.UndoCounts;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.csv.TransferCsv;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.TransferJson;
import io.clearowner.jira.rest.json.TransferRowsInfo;
import io.clearowner.jira.rest.json.TransferRowsInfo.RowInfo;
import io.clearowner.jira.rest.json.TransferUndoInfo;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferState;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code transfers}: gives many issues new owners, by the plan of a preview. Seen by whoever started a transfer, by
 * administrators of Jira, and by those of the project that it is limited to.
 *
 * <p>400 for an invalid body, 401 for anonymous, 403 for a transfer that the person may not run, 404 for one that the
 * person may not see, 409 if its state does not allow the change.
 */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {

    private static final Map<String, TransferState> STATES = new TreeMap<>(Map.of(
            "paused", TransferState.PAUSED, "running", TransferState.RUNNING, "cancelled", TransferState.CANCELLED));

    private final Transfers transfers;
    private final Previews previews;
    private final UndoCounts undo;
    private final TransferJson json;
    private final TransferCsv csv;
    private final Access access;
    private final Responses responses;

    @Inject
    public TransfersResource(
            Transfers transfers,
            Previews previews,
            UndoCounts undo,
            TransferJson json,
            TransferCsv csv,
            Access access,
            Responses responses) {
        this.transfers = transfers;
        this.previews = previews;
        this.undo = undo;
        this.json = json;
        this.csv = csv;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.ok(() -> {
            int from = Parameters.start(start);
            int max = Parameters.limit(limit);
            Transfers.Page page = transfers.newest(access.user(), from, max);
            return new PageInfo<>(
                    from,
                    max,
                    page.total(),
                    page.transfers().stream().map(json::transfer).toList());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response start(InputStream body) {
        return responses.accepted(() -> {
            access.user();
            JsonInput input = JsonInput.read(body, Set.of("preview", "anyway"));
            return json.transfer(transfers.start(
                    TransferPreviewsResource.requireOwn(previews, access, input.text("preview")),
                    input.optionalFlag("anyway").orElse(false),
                    access.user()));
        });
    }

    @GET
    @Path("{id}")
    @LicensedOnly
    public Response find(@PathParam("id") String id) {
        return responses.ok(() -> json.transfer(require(id)));
    }

    @GET
    @Path("{id}/issues")
    @LicensedOnly
    public Response issues(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return responses.limited(() -> {
            StoredTransfer transfer = require(id);
            int max = Parameters.limit(limit);
            int from = Parameters.number("after", after, 0, 0, Integer.MAX_VALUE);
            List<RowInfo> page = new ArrayList<>();
            Integer next = from;
            while (next != null && page.size() < max) {
                List<TransferRow> rows = transfers.rows(transfer, next, max - page.size());
                rows.forEach(row -> json.row(row).ifPresent(page::add));
                next = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
            }
            return new TransferRowsInfo(page, next);
        });
    }

    @GET
    @Path("{id}/csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @LicensedOnly
    public Response csv(@PathParam("id") String id, @QueryParam("separator") String separator) {
        return responses.download("text/csv; charset=UTF-8", "transfer.csv", () -> {
            Csv.Separator between = Parameters.separator(separator);
            StoredTransfer transfer = require(id);
            I18nHelper i18n = responses.i18n();
            return out -> csv.write(transfer, between, i18n, out);
        });
    }

    @PUT
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("id") String id, InputStream body) {
        return responses.ok(() -> {
            StoredTransfer transfer = require(id);
            String code = JsonInput.read(body, Set.of("state")).text("state");
            TransferState state = STATES.get(code);
            if (state == null) {
                throw Refusal.because(
                        Kind.INVALID,
                        "state",
                        "clear-owner.rest.choice.unknown",
                        Parameters.abbreviated(code),
                        String.join(", ", STATES.keySet()));
            }
            return json.transfer(transfers.change(transfer, state, access.user()));
        });
    }

    @GET
    @Path("{id}/undo")
    @LicensedOnly
    public Response undoCounts(@PathParam("id") String id) {
        return responses.limited(() -> {
            UndoCounts.Counts counts = undo.of(transfers.requireTotals(require(id), access.user()));
            return new TransferUndoInfo(
                    counts.changed(),
                    counts.restorable(),
                    counts.changedSince(),
                    counts.gone(),
                    counts.accountsDeleted());
        });
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response undo(@PathParam("id") String id, InputStream body) {
        return responses.accepted(() -> {
            StoredTransfer transfer = require(id);
            JsonInput.read(body, Set.of());
            return json.transfer(transfers.undo(transfer, access.user()));
        });
    }

    private StoredTransfer require(String id) {
        return transfers
                .find(id, access.user())
                .orElseThrow(() -> Refusal.because(
                        Kind.NOT_FOUND, "id", "clear-owner.rest.transfer.not-found", Parameters.abbreviated(id)));
    }
}

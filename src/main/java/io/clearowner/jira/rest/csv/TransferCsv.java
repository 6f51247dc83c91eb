package io.clearowner.jira.rest.csv;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.run.TransferEvidence;
import io.clearowner.jira.rest.json.TransferJson;
import io.clearowner.jira.rest.json.TransferRowsInfo.RowInfo;
import io.clearowner.jira.rest.json.UserInfo;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes what a transfer changed as rows of a spreadsheet, without issues that the reader cannot see. */
public final class TransferCsv {

    private static final int BATCH = 200;
    private static final List<String> COLUMNS = List.of(
            "clear-owner.csv.key",
            "clear-owner.csv.summary",
            "clear-owner.transfer.csv.area",
            "clear-owner.transfer.csv.role",
            "clear-owner.transfer.csv.from",
            "clear-owner.transfer.csv.to",
            "clear-owner.transfer.csv.state",
            "clear-owner.transfer.csv.at",
            "clear-owner.transfer.csv.message",
            "clear-owner.csv.link");

    private final TransferEvidence evidence;
    private final TransferJson json;
    private final JiraBaseUrls urls;

    public TransferCsv(TransferEvidence evidence, TransferJson json, JiraBaseUrls urls) {
        this.evidence = evidence;
        this.json = json;
        this.urls = urls;
    }

    /** @throws IOException if the client has disconnected */
    public void write(StoredTransfer transfer, Csv.Separator separator, I18nHelper i18n, OutputStream to)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            Csv csv = new Csv(out, separator);
            csv.row(COLUMNS.stream().map(i18n::getText).toList());
            List<TransferRow> rows = evidence.rows(transfer, 0, BATCH);
            while (!rows.isEmpty()) {
                rows.forEach(row -> json.row(row).ifPresent(info -> csv.row(cells(info, i18n))));
                rows = evidence.rows(transfer, rows.get(rows.size() - 1).id(), BATCH);
            }
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> cells(RowInfo row, I18nHelper i18n) {
        return Arrays.asList(
                row.key(),
                row.summary(),
                row.area(),
                i18n.getText("clear-owner.role." + row.role()),
                name(row.from()),
                name(row.to()),
                i18n.getText("clear-owner.transfer.row-state." + row.state()),
                row.at(),
                row.message(),
                row.key() == null ? null : urls.baseUrl() + "/browse/" + row.key());
    }

    private static String name(UserInfo person) {
        return person == null ? null : person.name();
    }
}

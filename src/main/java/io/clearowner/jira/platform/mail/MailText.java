package io.clearowner.jira.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The content of a mail in the recipient's language, rendered as plain text or as HTML. All content is text, never
 * markup.
 */
public final class MailText {

    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"
            + "font-size:14px;line-height:20px;color:#172b4d";
    private static final String QUOTE = "margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid #c1c7d0";
    private static final String BUTTON = "display:inline-block;padding:6px 12px;border-radius:3px;"
            + "background:#0052cc;color:#ffffff;text-decoration:none";

    private final String subject;
    private final List<Block> blocks = new ArrayList<>();

    /** @param subject line breaks are removed */
    public MailText(String subject) {
        this.subject = Objects.requireNonNull(subject, "subject")
                .replaceAll("\\s+", " ")
                .trim();
    }

    public MailText paragraph(String text) {
        blocks.add(new Block(Kind.PARAGRAPH, text, ""));
        return this;
    }

    /** A quotation; line breaks are kept. */
    public MailText quote(String text) {
        blocks.add(new Block(Kind.QUOTE, text, ""));
        return this;
    }

    /** The main link. */
    public MailText link(String text, String url) {
        blocks.add(new Block(Kind.LINK, text, url));
        return this;
    }

    /** Small print at the end, such as why the recipient gets the mail. */
    public MailText small(String text) {
        blocks.add(new Block(Kind.SMALL, text, ""));
        return this;
    }

    public String subject() {
        return subject;
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(
                            switch (block.kind) {
                                case PARAGRAPH -> block.text;
                                case SMALL -> "-- \n" + block.text;
                                case QUOTE -> "> " + block.text.strip().replaceAll("\\R", "\n> ");
                                case LINK -> block.text + ":\n" + block.url;
                            })
                    .append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body style=\"")
                .append(escaped(FONT))
                .append("\">");
        for (Block block : blocks) {
            String text = escaped(block.text);
            html.append(
                    switch (block.kind) {
                        case PARAGRAPH -> "<p style=\"margin:0 0 12px\">" + text + "</p>";
                        case SMALL -> "<p style=\"margin:20px 0 0;font-size:12px;color:#5e6c84\">" + text + "</p>";
                        case QUOTE ->
                            "<blockquote style=\"" + QUOTE + "\">"
                                    + text.strip().replaceAll("\\R", "<br>") + "</blockquote>";
                        case LINK ->
                            "<p style=\"margin:16px 0\"><a style=\"" + BUTTON + "\" href=\"" + escaped(block.url)
                                    + "\">" + text + "</a></p>";
                    });
        }
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private enum Kind {
        PARAGRAPH,
        QUOTE,
        LINK,
        SMALL
    }

    private record Block(Kind kind, String text, String url) {}
}

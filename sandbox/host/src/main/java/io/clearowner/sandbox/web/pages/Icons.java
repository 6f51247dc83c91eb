package io.clearowner.sandbox.web.pages;

import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.http.Exchange;
import java.io.IOException;
import java.util.Map;

/**
 * {@code /images/icons/KIND/NAME.svg} and {@code /secure/projectavatar}: images generated from the name, because Jira's
 * own may not be copied.
 */
public final class Icons {
    private static final Map<String, String> KNOWN = Map.of(
            "bug",
            "#d04437",
            "task",
            "#3b7fc4",
            "improvement",
            "#67ab49",
            "new-feature",
            "#67ab49",
            "story",
            "#67ab49",
            "epic",
            "#654982",
            "blocker",
            "#d04437",
            "critical",
            "#d04437",
            "major",
            "#f15c00",
            "minor",
            "#2a8735");
    private static final String[] COLOURS = {"#4a6785", "#8d542e", "#3b7fc4", "#815b3a", "#654982", "#14892c"};

    public void serve(Exchange exchange) throws IOException {
        String path = exchange.path();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
        draw(
                exchange,
                path.contains("/priorities/")
                        ? arrow(color(name))
                        : path.contains("/statuses/")
                                ? "<circle cx=\"8\" cy=\"8\" r=\"5\" fill=\"#707070\"/>"
                                : square(
                                        color(name),
                                        name.substring(0, Math.min(1, name.length()))
                                                .toUpperCase()));
    }

    public void projectAvatar(Exchange exchange) throws IOException {
        draw(exchange, square("#4a6785", ""));
    }

    private static void draw(Exchange exchange, String shape) throws IOException {
        exchange.response().setContentType("image/svg+xml;charset=UTF-8");
        exchange.response().setHeader("Cache-Control", "public, max-age=86400");
        exchange.response()
                .getWriter()
                .write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\""
                        + " viewBox=\"0 0 16 16\">" + shape + "</svg>");
    }

    private static String square(String color, String letter) {
        return "<rect width=\"16\" height=\"16\" rx=\"2\" fill=\"" + color + "\"/><text x=\"8\" y=\"12\" fill=\"#fff\""
                + " font-family=\"sans-serif\" font-size=\"11\" text-anchor=\"middle\">" + Escape.html(letter)
                + "</text>";
    }

    private static String arrow(String color) {
        return "<path d=\"M8 14V3M3 8l5-5 5 5\" fill=\"none\" stroke=\"" + color + "\" stroke-width=\"2\"/>";
    }

    private static String color(String name) {
        return KNOWN.getOrDefault(name, COLOURS[Math.floorMod(name.hashCode(), COLOURS.length)]);
    }
}

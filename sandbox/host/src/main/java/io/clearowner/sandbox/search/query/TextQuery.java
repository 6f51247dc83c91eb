package io.clearowner.sandbox.search.query;

import io.clearowner.sandbox.search.index.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * The commonly used part of Jira's text syntax: words (all must be there), "phrases", {@code *} and {@code ?},
 * {@code OR}, {@code NOT}, {@code +} and {@code -}. See
 * https://confluence.atlassian.com/jirasoftwareserver/search-syntax-for-text-fields-939938747.html.
 */
final class TextQuery {
    private static final Pattern PIECE = Pattern.compile("([+-]?)(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+))");

    private TextQuery() {}

    static Optional<String> problem(String jqlName, String text) {
        if (text.isBlank()) {
            return Optional.of("The field '" + jqlName + "' does not support searching for an empty string.");
        }
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String word = piece.group(3);
            if (word != null && (word.startsWith("*") || word.startsWith("?"))) {
                return Optional.of("The text query '" + text + "' for field '" + jqlName + "' is not allowed to start "
                        + "with character '" + word.charAt(0) + "'.");
            }
        }
        return Optional.empty();
    }

    static Query parse(String field, String text) {
        List<BooleanQuery.Builder> alternatives = new ArrayList<>(List.of(new BooleanQuery.Builder()));
        boolean negated = false;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String word = piece.group(3);
            boolean bare = word != null && piece.group(1).isEmpty();
            if (bare && (word.equals("OR") || word.equals("||"))) {
                alternatives.add(new BooleanQuery.Builder());
            } else if (bare && (word.equals("NOT") || word.equals("!"))) {
                negated = true;
            } else if (!bare || !word.equals("AND") && !word.equals("&&")) {
                Query query = word == null ? phrase(field, piece.group(2)) : word(field, word);
                if (query != null) {
                    boolean not = negated || piece.group(1).equals("-");
                    alternatives.get(alternatives.size() - 1).add(query, not ? Occur.MUST_NOT : Occur.MUST);
                }
                negated = false;
            }
        }
        var any = new BooleanQuery.Builder();
        alternatives.forEach(all -> any.add(closed(all), Occur.SHOULD));
        return any.build();
    }

    private static Query closed(BooleanQuery.Builder all) {
        List<Occur> occurs =
                all.build().clauses().stream().map(BooleanClause::getOccur).toList();
        if (occurs.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        return occurs.contains(Occur.MUST)
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private static Query word(String field, String word) {
        String plain = word.replaceAll("\\\\(.)", "$1");
        if (word.matches(".*(?<!\\\\)[*?].*")) {
            return new WildcardQuery(new Term(field, plain.toLowerCase(Locale.ROOT)));
        }
        return phrase(field, plain);
    }

    /** One word, or several in a row; null if there are none, as in "--". */
    private static Query phrase(String field, String text) {
        List<String> words = Terms.words(text);
        if (words.isEmpty()) {
            return null;
        }
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}

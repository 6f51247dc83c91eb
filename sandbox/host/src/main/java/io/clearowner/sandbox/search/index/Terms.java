package io.clearowner.sandbox.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Converts text to index terms, for documents and queries alike. */
public final class Terms {
    /** Words in lower case. Jira also stems English words; the sandbox finds words as they are written. */
    public static final Analyzer ANALYZER = new StandardAnalyzer();

    private Terms() {}

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (var stream = ANALYZER.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Labels are found whatever their case. */
    public static String label(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

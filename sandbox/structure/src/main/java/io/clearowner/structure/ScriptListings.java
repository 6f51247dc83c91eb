package io.clearowner.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places in scripts that list most of a set of ids: the innermost brackets that mention enough of them. */
final class ScriptListings {

    private final Names names;
    private final int min;

    /** @param min how many of the ids make a list */
    ScriptListings(Names names, int min) {
        this.names = names;
        this.min = min;
    }

    List<String> find(List<SourceFile> files) {
        List<String> places = new ArrayList<>();
        for (SourceFile file : files) {
            in(file, places);
        }
        return places;
    }

    private void in(SourceFile file, List<String> places) {
        Deque<Bracket> open = new ArrayDeque<>();
        open.push(new Bracket(new Token(Token.Kind.SIGN, "", 1)));
        for (Token token : Lexer.tokens(file)) {
            if (token.kind() == Token.Kind.COMMENT) {
                continue;
            }
            if (token.text().matches("[\\[{(]")) {
                open.push(new Bracket(token));
            } else if (token.text().matches("[\\]})]") && open.size() > 1) {
                close(open, file, places);
            } else {
                names.match(token.content()).ifPresent(open.peek().mentioned::add);
            }
        }
    }

    private void close(Deque<Bracket> open, SourceFile file, List<String> places) {
        Bracket closed = open.pop();
        if (closed.mentioned.size() >= min) {
            places.add(file.path() + ":" + closed.start.line() + " " + closed.title());
        } else {
            open.peek().mentioned.addAll(closed.mentioned);
        }
    }

    private static final class Bracket {

        private final Token start;
        private final Set<String> mentioned = new HashSet<>();

        Bracket(Token start) {
            this.start = start;
        }

        String title() {
            return switch (start.text()) {
                case "[" -> "array";
                case "{" -> "object or function";
                default -> "arguments";
            };
        }
    }
}

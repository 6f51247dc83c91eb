package io.clearowner.sandbox.search.jql;

/** The text is not valid JQL. The message is worded like Jira's and ends with the position, if it is known. */
public class JqlParseException extends Exception {
    private static final long serialVersionUID = 1L;

    JqlParseException(String what) {
        super("Error in the JQL Query: " + what);
    }

    JqlParseException(String what, Token at) {
        this(what + " (line " + at.line() + ", character " + at.character() + ")");
    }
}

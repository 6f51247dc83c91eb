package webwork.action;

import java.io.Serializable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] webwork.action.Action (SUCCESS) on 11.3
 * Confidence: high; Atlassian's fork of WebWork 1, not on Maven Central
 */
public interface Action extends Serializable {
    public static final String SUCCESS = "success"; // 11: S11 K11
    public static final String NONE = "none"; // 8-9: I8
    public static final String ERROR = "error"; // 11: S11 K11
    public static final String INPUT = "input"; // 8-9: P9 M9 I8
    public static final String LOGIN = "login";

    String execute() throws Exception; // 11: K11
}

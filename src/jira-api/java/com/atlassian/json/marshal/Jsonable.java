package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (lambda writer -&gt; ..)
 * Confidence: high
 */
public interface Jsonable {
    void write(Writer writer) throws IOException; // 11: K11
}

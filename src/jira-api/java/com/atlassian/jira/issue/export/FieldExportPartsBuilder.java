package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin jqlissuepicker: buildSinglePartRepresentation(id, label, String) and (id, label,
 * Stream&lt;String&gt;)
 * Confidence: medium for 11 (newest source seen: 7.x/8.x plugins); high there for the two static methods
 */
public class FieldExportPartsBuilder {
    public static FieldExportParts buildSinglePartRepresentation(String id, String label, String value) {
        throw new UnsupportedOperationException("FieldExportPartsBuilder#buildSinglePartRepresentation");
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String label, Stream<String> values) {
        throw new UnsupportedOperationException("FieldExportPartsBuilder#buildSinglePartRepresentation");
    }
}

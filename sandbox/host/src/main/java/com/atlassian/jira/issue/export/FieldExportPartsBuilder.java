package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/** Builds the columns of a field in an export; the host reads them with {@code toString}, values joined by commas. */
public class FieldExportPartsBuilder {

    private record SinglePart(String id, String label, String values) implements FieldExportParts {
        @Override
        public String toString() {
            return values;
        }
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String label, String value) {
        return new SinglePart(id, label, value);
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String label, Stream<String> values) {
        return new SinglePart(id, label, String.join(",", values.toList()));
    }
}

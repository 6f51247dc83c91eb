package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11]; webresource 3.1.0 source via [J6]
 * Confidence: high
 */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}

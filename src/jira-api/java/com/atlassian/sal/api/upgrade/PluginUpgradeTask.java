package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] implements it on 11.3 (13 uses)
 * Confidence: high
 */
public interface PluginUpgradeTask {
    int getBuildNumber();  // 11: S11
    String getShortDescription();  // 11: S11
    Collection<Message> doUpgrade() throws Exception;  // 11: S11
    String getPluginKey();  // 11: S11
}

package io.clearowner.jira;

import org.springframework.context.annotation.Configuration;

/** Builds every bean of the plugin, by plain constructor calls; Jira's services come from {@code plugin-context.xml}. */
@Configuration(proxyBeanMethods = false)
public class ClearOwnerConfiguration {
}

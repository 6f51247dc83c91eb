package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * The owners of a project, for issues that name no owner themselves.
 *
 * @param product of the whole project, or null
 * @param delivery of the whole project, or null
 */
@Info
public record AreaOwnersInfo(String project, UserInfo product, UserInfo delivery, List<ComponentInfo> components) {

    /**
     * The owners of a component.
     *
     * @param product or null
     * @param delivery or null
     */
    @Info
    public record ComponentInfo(long id, String name, UserInfo product, UserInfo delivery) {}
}

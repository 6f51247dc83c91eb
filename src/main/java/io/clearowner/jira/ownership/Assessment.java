package io.clearowner.jira.ownership;

/**
 * The answer for one issue.
 *
 * @param assessed whether the policy has an opinion on the issue at all; if not, both roles are clear
 */
public record Assessment(boolean assessed, RoleAssessment product, RoleAssessment delivery) {

    public Assessment {
        if (product.role() != Role.PRODUCT || delivery.role() != Role.DELIVERY) {
            throw new IllegalArgumentException(
                    "roles: wanted product and delivery, were " + product.role() + " and " + delivery.role());
        }
    }

    public RoleAssessment of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }

    /** Unclear when either role is. */
    public boolean unclear() {
        return product.unclear() || delivery.unclear();
    }
}

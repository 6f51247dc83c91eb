package io.clearowner.jira.ownership;

/**
 * The assessment of one issue.
 *
 * @param assessed whether the policy covers the issue; if not, both roles are {@link Clarity#NOT_ASSESSED}
 */
public record Assessment(boolean assessed, RoleAssessment product, RoleAssessment delivery) {

    public Assessment {
        if (product.role() != Role.PRODUCT || delivery.role() != Role.DELIVERY) {
            throw new IllegalArgumentException(
                    "roles: expected product and delivery, were " + product.role() + " and " + delivery.role());
        }
    }

    public RoleAssessment of(Role role) {
        return role == Role.PRODUCT ? product : delivery;
    }

    /** Whether either role is unclear. */
    public boolean unclear() {
        return product.unclear() || delivery.unclear();
    }
}

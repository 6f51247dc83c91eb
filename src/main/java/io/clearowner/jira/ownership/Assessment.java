package io.clearowner.jira.ownership;

/** The answer for one issue. */
public record Assessment(RoleAssessment product, RoleAssessment delivery) {

    public Assessment {
        if (product.role() != Role.PRODUCT || delivery.role() != Role.DELIVERY) {
            throw new IllegalArgumentException("roles: wanted product and delivery, were "
                    + product.role() + " and " + delivery.role());
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

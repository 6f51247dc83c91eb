package io.clearowner.jira.platform;

import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The plugin's four custom fields, by type key. Jira stores the keys, so they never change. */
public enum OwnershipField {
    PRODUCT_OWNER("product-owner", Role.PRODUCT, false),
    DELIVERY_OWNER("delivery-owner", Role.DELIVERY, false),
    VISION_CLARITY("vision-clarity", Role.PRODUCT, true),
    EXECUTION_CLARITY("execution-clarity", Role.DELIVERY, true);

    private static final String PLUGIN_KEY = "io.clearowner.jira";

    private final String typeKey;
    private final Role role;
    private final boolean calculated;

    OwnershipField(String typeKey, Role role, boolean calculated) {
        this.typeKey = typeKey;
        this.role = role;
        this.calculated = calculated;
    }

    /** The stored field of the role. */
    public static OwnershipField ownerOf(Role role) {
        return role == Role.PRODUCT ? PRODUCT_OWNER : DELIVERY_OWNER;
    }

    /** The calculated field of the role. */
    public static OwnershipField clarityOf(Role role) {
        return role == Role.PRODUCT ? VISION_CLARITY : EXECUTION_CLARITY;
    }

    /** The field with this type key; empty for other plugins' types. */
    public static Optional<OwnershipField> ofType(String completeKey) {
        for (OwnershipField field : values()) {
            if (field.completeTypeKey().equals(completeKey)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Module key in {@code atlassian-plugin.xml}; also the prefix of its texts. */
    public String typeKey() {
        return typeKey;
    }

    public String completeTypeKey() {
        return PLUGIN_KEY + ":" + typeKey;
    }

    public Role role() {
        return role;
    }

    /** Whether the value is computed at index time and never stored. */
    public boolean calculated() {
        return calculated;
    }
}

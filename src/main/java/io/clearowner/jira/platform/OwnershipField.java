package io.clearowner.jira.platform;

import io.clearowner.jira.ownership.Role;
import java.util.Optional;

/** The plugin's custom fields, by type key. Jira stores the keys, so they never change. */
public enum OwnershipField {
    PRODUCT_OWNER("product-owner", Role.PRODUCT, Kind.OWNER),
    DELIVERY_OWNER("delivery-owner", Role.DELIVERY, Kind.OWNER),
    VISION_CLARITY("vision-clarity", Role.PRODUCT, Kind.CLARITY),
    EXECUTION_CLARITY("execution-clarity", Role.DELIVERY, Kind.CLARITY),
    EFFECTIVE_PRODUCT_OWNER("effective-product-owner", Role.PRODUCT, Kind.EFFECTIVE_OWNER),
    EFFECTIVE_DELIVERY_OWNER("effective-delivery-owner", Role.DELIVERY, Kind.EFFECTIVE_OWNER);

    private static final String PLUGIN_KEY = "io.clearowner.jira";

    private final String typeKey;
    private final Role role;
    private final Kind kind;

    OwnershipField(String typeKey, Role role, Kind kind) {
        this.typeKey = typeKey;
        this.role = role;
        this.kind = kind;
    }

    /** What a field holds. */
    private enum Kind {
        OWNER,
        CLARITY,
        EFFECTIVE_OWNER
    }

    /** The stored field that names the role's owner. */
    public static OwnershipField ownerOf(Role role) {
        return role == Role.PRODUCT ? PRODUCT_OWNER : DELIVERY_OWNER;
    }

    /** The calculated field that holds the role's clarity. */
    public static OwnershipField clarityOf(Role role) {
        return role == Role.PRODUCT ? VISION_CLARITY : EXECUTION_CLARITY;
    }

    /** The calculated field that names the role's effective owner. */
    public static OwnershipField effectiveOwnerOf(Role role) {
        return role == Role.PRODUCT ? EFFECTIVE_PRODUCT_OWNER : EFFECTIVE_DELIVERY_OWNER;
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
        return kind != Kind.OWNER;
    }

    /** Whether it holds the clarity of a role. */
    public boolean clarity() {
        return kind == Kind.CLARITY;
    }

    /** Whether an issue can be assessed only where this field applies. */
    public boolean requiredToAssess() {
        return kind != Kind.EFFECTIVE_OWNER;
    }
}

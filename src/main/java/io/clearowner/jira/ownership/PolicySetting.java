package io.clearowner.jira.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A setting of a policy, as data: its name, its kind of values, and its default. The constants are all settings that
 * exist, in the order of REST. A new setting is one line here, its rule, and its texts ({@code clear-owner.setting.*});
 * storage, REST and the form use this list.
 *
 * @param <T> type of the value, immutable
 */
public final class PolicySetting<T> {

    private static final List<PolicySetting<?>> REGISTERED = new ArrayList<>();

    /** Codes of the reasons that count; if empty, nothing is ever unclear. */
    public static final PolicySetting<Set<String>> REASONS = new PolicySetting<>(
            "reasons",
            Group.UNCLEAR,
            new ChoicesKind<>(Reasons.codes(), code -> code),
            Set.of("missing", "inactive", "no-access"));

    /** Whether resolved issues are assessed too. */
    public static final PolicySetting<Boolean> INCLUDES_RESOLVED =
            new PolicySetting<>("includesResolved", "judgesResolved", Group.SCOPE, new FlagKind(), false);

    /** Ids of the issue types to assess; if empty, all standard types, so no sub-tasks. */
    public static final PolicySetting<Set<String>> ISSUE_TYPES =
            new PolicySetting<>("issueTypes", Group.SCOPE, new IssueTypesKind(), Set.of());

    /** Days after an issue's creation before {@code missing} counts. */
    public static final PolicySetting<Integer> GRACE_DAYS =
            new PolicySetting<>("graceDays", Group.UNCLEAR, new NumberKind("days", 0, 365), 0);

    /** Days that an owner has to answer before {@code unconfirmed} counts. */
    public static final PolicySetting<Integer> CONFIRM_WITHIN_DAYS =
            new PolicySetting<>("confirmWithinDays", Group.CONFIRMATION, new NumberKind("days", 0, 90), 5);

    /** What happens to a role that its owner declines. */
    public static final PolicySetting<OnDecline> ON_DECLINE = new PolicySetting<>(
            "onDecline",
            Group.CONFIRMATION,
            new ChoiceKind<>(List.of(OnDecline.values()), OnDecline::code),
            OnDecline.KEEP);

    /** Days after which a confirmation is {@code stale}. */
    public static final PolicySetting<Integer> RECONFIRM_EVERY_DAYS =
            new PolicySetting<>("reconfirmEveryDays", Group.CONFIRMATION, new NumberKind("days", 1, 3650), 180);

    /** Sources from which an issue without an owner inherits one. */
    public static final PolicySetting<Set<Provenance>> INHERITS_FROM = new PolicySetting<>(
            "inheritsFrom",
            Group.INHERITANCE,
            new ChoicesKind<>(Provenance.INHERITED, Provenance::code),
            Set.copyOf(Provenance.INHERITED));

    /** The field of the issue that the Product Owner is inherited from, after {@link #INHERITS_FROM}. */
    public static final PolicySetting<MappedField> PRODUCT_INHERITS_FROM_FIELD =
            new PolicySetting<>("productInheritsFromField", Group.INHERITANCE, new MappedFieldKind(), MappedField.NONE);

    /** Leads that the Product Owner is inherited from, last of all. */
    public static final PolicySetting<Set<Provenance>> PRODUCT_INHERITS_FROM_LEADS = new PolicySetting<>(
            "productInheritsFromLeads",
            Group.INHERITANCE,
            new ChoicesKind<>(Provenance.LEADS, Provenance::code),
            Set.of());

    /** The field of the issue that the Delivery Owner is inherited from, after {@link #INHERITS_FROM}. */
    public static final PolicySetting<MappedField> DELIVERY_INHERITS_FROM_FIELD = new PolicySetting<>(
            "deliveryInheritsFromField", Group.INHERITANCE, new MappedFieldKind(), MappedField.NONE);

    /** Leads that the Delivery Owner is inherited from, last of all. */
    public static final PolicySetting<Set<Provenance>> DELIVERY_INHERITS_FROM_LEADS = new PolicySetting<>(
            "deliveryInheritsFromLeads",
            Group.INHERITANCE,
            new ChoicesKind<>(Provenance.LEADS, Provenance::code),
            Set.of());

    /**
     * The largest number of open issues that one person may hold in one role before it counts as overload. A person's
     * issues span projects, so only the global policy has it. Does not affect the assessment.
     */
    public static final PolicySetting<Integer> OVERLOAD_ABOVE = new PolicySetting<>(
            "overloadAbove",
            Group.LOAD,
            new NumberKind("issues", 1, 100_000),
            100,
            Trait.GLOBAL_ONLY,
            Trait.NO_EFFECT_ON_ASSESSMENT);

    private static final List<PolicySetting<?>> ALL = List.copyOf(REGISTERED);

    private final int index;
    private final String id;
    private final String storedAs;
    private final Group group;
    private final SettingKind<T> kind;
    private final T defaultValue;
    private final Set<Trait> traits;

    private PolicySetting(String id, Group group, SettingKind<T> kind, T defaultValue, Trait... traits) {
        this(id, id, group, kind, defaultValue, traits);
    }

    private PolicySetting(
            String id, String storedAs, Group group, SettingKind<T> kind, T defaultValue, Trait... traits) {
        this.index = REGISTERED.size();
        this.id = id;
        this.storedAs = storedAs;
        this.group = group;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.traits = Set.copyOf(Arrays.asList(traits));
        REGISTERED.add(this);
    }

    /** Headings of the settings form, in display order. */
    public enum Group {
        UNCLEAR("unclear"),
        CONFIRMATION("confirmation"),
        SCOPE("issues"),
        INHERITANCE("inheritance"),
        LOAD("load");

        private final String id;

        Group(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private enum Trait {
        GLOBAL_ONLY,
        NO_EFFECT_ON_ASSESSMENT
    }

    /** All settings, in the order of REST. */
    public static List<PolicySetting<?>> all() {
        return ALL;
    }

    /** The settings of a group, in the order of REST. */
    public static List<PolicySetting<?>> of(Group group) {
        return ALL.stream().filter(setting -> setting.group == group).toList();
    }

    /** The field of the issue that the role's owner is inherited from. */
    public static PolicySetting<MappedField> inheritsFromField(Role role) {
        return role == Role.PRODUCT ? PRODUCT_INHERITS_FROM_FIELD : DELIVERY_INHERITS_FROM_FIELD;
    }

    /** The leads that the role's owner is inherited from. */
    public static PolicySetting<Set<Provenance>> inheritsFromLeads(Role role) {
        return role == Role.PRODUCT ? PRODUCT_INHERITS_FROM_LEADS : DELIVERY_INHERITS_FROM_LEADS;
    }

    public static Optional<PolicySetting<?>> byStoredName(String name) {
        return ALL.stream().filter(setting -> setting.storedAs.equals(name)).findFirst();
    }

    /** The name in REST and of form fields. */
    public String id() {
        return id;
    }

    /** The name in the database; never changes, even if the setting is renamed. */
    public String storedAs() {
        return storedAs;
    }

    public Group group() {
        return group;
    }

    public SettingKind<T> kind() {
        return kind;
    }

    public T defaultValue() {
        return defaultValue;
    }

    /** Whether only the global policy has it. */
    public boolean globalOnly() {
        return traits.contains(Trait.GLOBAL_ONLY);
    }

    /** Whether changing the value may change the clarity of an issue. */
    public boolean affectsAssessment() {
        return !traits.contains(Trait.NO_EFFECT_ON_ASSESSMENT);
    }

    /** Position in {@link #all()}. */
    int index() {
        return index;
    }

    @Override
    public String toString() {
        return id;
    }
}

package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * Describes a setting of a policy in the reader's language: enough to draw a form and to show a value in words.
 *
 * @param id name of the setting in a policy
 * @param help what it does, in a sentence
 * @param group id of the heading below which the form shows it
 * @param groupLabel the heading
 * @param kind {@code flag}, {@code number}, {@code choice} (one code), {@code choices} (any of the codes),
 *     {@code issue-types} (ids; none for all standard types) or {@code user-field} (one code, of a field that holds one
 *     user)
 * @param unit what a number counts, {@code days} or {@code issues}; null for other kinds
 * @param min of a number, otherwise null
 * @param max of a number, otherwise null
 * @param globalOnly whether only the global policy has it
 * @param choices in the order of the form; empty if there is nothing to choose from
 */
@Info
public record SettingInfo(
        String id,
        String label,
        String help,
        String group,
        String groupLabel,
        String kind,
        String unit,
        Integer min,
        Integer max,
        boolean globalOnly,
        List<ChoiceInfo> choices) {

    /**
     * One choice.
     *
     * @param help what it means, in a sentence; null if the label suffices
     */
    @Info
    public record ChoiceInfo(String code, String label, String help) {}
}

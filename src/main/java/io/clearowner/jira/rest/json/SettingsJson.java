package io.clearowner.jira.rest.json;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySetting.Group;
import io.clearowner.jira.ownership.SettingKind;
import io.clearowner.jira.platform.UserPickers;
import io.clearowner.jira.rest.json.SettingInfo.ChoiceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Describes the settings of policies, in the reader's language and in the order of the form. */
public final class SettingsJson {

    private final JiraAuthenticationContext authentication;
    private final UserPickers userPickers;

    public SettingsJson(JiraAuthenticationContext authentication, UserPickers userPickers) {
        this.authentication = authentication;
        this.userPickers = userPickers;
    }

    List<SettingInfo> all() {
        I18nHelper i18n = authentication.getI18nHelper();
        return Arrays.stream(Group.values())
                .flatMap(group -> PolicySetting.of(group).stream())
                .map(setting -> info(setting, i18n))
                .toList();
    }

    private SettingInfo info(PolicySetting<?> setting, I18nHelper i18n) {
        SettingKind<?> kind = setting.kind();
        String name = textName(setting);
        return new SettingInfo(
                setting.id(),
                i18n.getText("clear-owner.setting." + name),
                i18n.getText("clear-owner.setting." + name + ".help"),
                setting.group().id(),
                i18n.getText("clear-owner.policy.group." + setting.group().id()),
                kind.id(),
                kind.unit().orElse(null),
                orNull(kind.min()),
                orNull(kind.max()),
                setting.globalOnly(),
                Stream.concat(kind.choices().stream().map(code -> choice(setting, code, i18n)), ofSite(setting))
                        .toList());
    }

    /** Choices that depend on the site. Issue types are none: clients know how to ask Jira for them. */
    private Stream<ChoiceInfo> ofSite(PolicySetting<?> setting) {
        return setting.defaultValue() instanceof MappedField
                ? userPickers.all().stream().map(field -> new ChoiceInfo(field.getId(), field.getName(), null))
                : Stream.of();
    }

    private static ChoiceInfo choice(PolicySetting<?> setting, String code, I18nHelper i18n) {
        if (setting == PolicySetting.REASONS) {
            // Reasons have the same labels everywhere.
            return new ChoiceInfo(
                    code,
                    i18n.getText("clear-owner.clarity." + code),
                    i18n.getText("clear-owner.admin.reason." + code));
        }
        String name = textName(setting) + "-" + code;
        return new ChoiceInfo(code, i18n.getText("clear-owner.choice." + name), null);
    }

    /** As in {@code grace-days}. */
    private static String textName(PolicySetting<?> setting) {
        return setting.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

package io.clearowner.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.SandboxOptions;
import io.clearowner.sandbox.Services;
import io.clearowner.sandbox.kernel.Database;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelAreaTest {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final Services services = new Services();
    private final ModelArea area = new ModelArea(services, database,
            new SandboxOptions(Path.of("none.jar"), Path.of("target"), 0, Optional.empty(), Optional.empty()));

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void logsKnownPeopleInByTheirPassword() {
        Accounts accounts = services.get(Accounts.class);

        assertThat(accounts.authenticate("admin", "admin")).map(ApplicationUser::getKey).contains("admin");
        assertThat(accounts.authenticate("Pat", "pat")).isPresent();
        assertThat(accounts.authenticate("pat", "wrong")).isEmpty();
        assertThat(accounts.authenticate("nobody", "nobody")).isEmpty();
    }

    @Test
    void letsOnlyAdministratorsAdminister() {
        GlobalPermissionManager permissions = services.get(GlobalPermissionManager.class);
        Accounts accounts = services.get(Accounts.class);

        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, accounts.byName("admin").orElseThrow()))
                .isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, accounts.byName("pat").orElseThrow()))
                .isFalse();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    }

    @Test
    void keepsItsStateOverARestart() {
        services.get(Accounts.class).addGroup("made-here");

        Services again = new Services();
        new ModelArea(again, database,
                new SandboxOptions(Path.of("none.jar"), Path.of("target"), 0, Optional.empty(), Optional.empty()));

        assertThat(again.get(Accounts.class).groups()).contains("made-here", Seed.USERS);
    }

    @Test
    void findsItsServicesThroughComponentAccessor() {
        assertThat(ComponentAccessor.getCustomFieldManager()).isInstanceOf(CustomFieldManager.class);
        assertThat(area.moduleTypes()).extracting(io.clearowner.sandbox.kernel.ModuleType::element).containsExactly("customfield-type");
    }
}

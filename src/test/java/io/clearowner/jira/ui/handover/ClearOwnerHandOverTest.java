package io.clearowner.jira.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearOwnerHandOverTest {

    private final ClearOwnerHandOver action = new ClearOwnerHandOver();

    @Test
    void showsThePage() {
        assertThat(action.doDefault()).isEqualTo("success");
        assertThat(action.doExecute()).isEqualTo("success");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doDefault", "doExecute"})
    void isReadByGetOnly(String command) throws NoSuchMethodException {
        SupportedMethods methods = ClearOwnerHandOver.class.getMethod(command).getAnnotation(SupportedMethods.class);
        assertThat(methods.value()).containsExactly(RequestMethod.GET);
    }
}

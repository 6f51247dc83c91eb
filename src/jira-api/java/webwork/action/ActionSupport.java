package webwork.action;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [W11] override doExecute (protected) and doDefault (public) on 11.3
 * Confidence: high for those two; medium for the rest
 */
@SuppressWarnings("serial")
public class ActionSupport implements Action {
    public ActionSupport() {}

    public String execute() throws Exception {
        throw new UnsupportedOperationException("ActionSupport#execute");
    } // 11: K11

    public String doDefault() throws Exception {
        throw new UnsupportedOperationException("ActionSupport#doDefault");
    } // 11: S11

    protected String doExecute() throws Exception {
        throw new UnsupportedOperationException("ActionSupport#doExecute");
    } // 11: S11 K11

    protected void doValidation() {
        throw new UnsupportedOperationException("ActionSupport#doValidation");
    } // 11: K11

    public boolean invalidInput() {
        throw new UnsupportedOperationException("ActionSupport#invalidInput");
    }

    public String getCommandName() {
        throw new UnsupportedOperationException("ActionSupport#getCommandName");
    }
}

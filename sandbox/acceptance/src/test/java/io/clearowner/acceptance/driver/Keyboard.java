package io.clearowner.acceptance.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Works a page as people do who have no pointer: what Tab does not reach, is not there for them. */
public final class Keyboard {
    private static final int FARTHEST = 250;
    private static final String FOCUS = "const at = document.activeElement;"
            + "return at.tagName + (at.id && '#' + at.id) + ' '"
            + " + (at.dataset.focus || at.dataset.action || at.textContent.trim().slice(0, 40))";

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** To whatever has the focus. */
    public Keyboard press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    /** Goes on with Tab until the element has the focus, and fails if it never has. */
    public Keyboard tabTo(String css) {
        return move(css, () -> press(Keys.TAB));
    }

    /** As {@link #tabTo}, the other way. */
    public Keyboard backTo(String css) {
        return move(css, () -> new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform());
    }

    /** Where the focus is, in words. */
    public String focus() {
        return (String) browser.run(FOCUS);
    }

    public boolean isWithin(String css) {
        return (boolean) browser.run("return document.activeElement.closest(arguments[0]) !== null", css);
    }

    /** What was done is told to who cannot see it. */
    public void heard(String liveRegion, String text) {
        browser.await("the live region says: " + text, () -> browser.all(By.cssSelector(liveRegion)).stream()
                .anyMatch(region -> region.getDomProperty("textContent").contains(text)));
    }

    /** Waits until the focus is there; a page may need a moment to draw itself anew. */
    public void awaitWithin(String css) {
        browser.await("the focus is within " + css + ", not at " + focus(), () -> isWithin(css));
    }

    private Keyboard move(String css, Runnable step) {
        browser.see(By.cssSelector(css));
        StringBuilder way = new StringBuilder();
        for (int steps = 0; steps < FARTHEST; steps++) {
            if ((boolean) browser.run("return document.activeElement.matches(arguments[0])", css)) {
                assertThat(browser.run("return document.activeElement.matches(':focus-visible')"))
                        .as("one sees where the focus is")
                        .isEqualTo(true);
                return this;
            }
            step.run();
            way.append(focus()).append('\n');
        }
        throw new AssertionError("Tab does not reach " + css + ". It went to:\n" + way);
    }
}

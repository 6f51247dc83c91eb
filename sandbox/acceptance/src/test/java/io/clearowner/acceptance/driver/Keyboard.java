package io.clearowner.acceptance.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Operates a page with the keyboard only. Anything that Tab does not reach counts as missing. */
public final class Keyboard {
    private static final int MAX_STEPS = 250;
    private static final String DESCRIPTION = "at.tagName + (at.id && '#' + at.id) + ' '"
            + " + (at.dataset.focus || at.dataset.action || at.textContent.trim().slice(0, 40))";
    private static final String FOCUS = "const at = document.activeElement; return " + DESCRIPTION;
    /** One call to the browser for each step, since there are many. */
    private static final String MATCH = "const at = document.activeElement;"
            + "return [at.matches(arguments[0]), at.matches(':focus-visible'), " + DESCRIPTION + "]";

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Sends the keys to the focused element. */
    public Keyboard press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    /** Presses Tab until the element has the focus; fails if it never gets it. */
    public Keyboard tabTo(String css) {
        return move(css, () -> press(Keys.TAB));
    }

    /** Like {@link #tabTo}, backward. */
    public Keyboard shiftTabTo(String css) {
        return move(css, () -> new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform());
    }

    /** A description of the focused element. */
    public String focus() {
        return (String) browser.run(FOCUS);
    }

    public boolean isWithin(String css) {
        return (boolean) browser.run("return document.activeElement.closest(arguments[0]) !== null", css);
    }

    /** Waits until the live region contains the text. */
    public void awaitAnnouncement(String liveRegion, String text) {
        browser.await("the live region says: " + text, () -> browser.all(By.cssSelector(liveRegion)).stream()
                .anyMatch(region -> region.getDomProperty("textContent").contains(text)));
    }

    /** Waits until the focus is within the element; a page may need a moment to redraw. */
    public void awaitWithin(String css) {
        browser.await("the focus is within " + css + ", not at " + focus(), () -> isWithin(css));
    }

    private Keyboard move(String css, Runnable step) {
        browser.see(By.cssSelector(css));
        StringBuilder visited = new StringBuilder();
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            List<?> at = (List<?>) browser.run(MATCH, css);
            if ((boolean) at.get(0)) {
                assertThat((boolean) at.get(1)).as("the focus is visible").isTrue();
                return this;
            }
            visited.append(at.get(2)).append('\n');
            step.run();
        }
        throw new AssertionError("Tab does not reach " + css + ". It went to:\n" + visited);
    }
}

package io.clearowner.acceptance.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Checks a page with axe-core against the rules of WCAG 2.1, levels A and AA. Also checks that visible text begins the
 * names of controls (an experimental rule of WCAG 2.5.3), and landmarks (best practices), but not the order of
 * headings, which the page to hand over breaks.
 *
 * @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/API.md">axe.run and its tags</a>
 */
final class Axe {
    private static final String SCRIPT = read();

    private static final String NO_ANIMATION =
            """
            if (!document.getElementById('axe-no-animation')) {
              const style = document.createElement('style');
              style.id = 'axe-no-animation';
              style.textContent = '*, *::before, *::after {transition: none !important; animation: none !important}';
              document.head.append(style);
            }
            """;
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            const rules = {'label-content-name-mismatch': {enabled: true}};
            ['empty-heading', 'empty-table-header', 'landmark-banner-is-top-level',
              'landmark-complementary-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-main-is-top-level',
              'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main',
              'landmark-one-main', 'landmark-unique', 'region', 'table-duplicate-name',
              'label-title-only', 'aria-dialog-name', 'accesskeys', 'scope-attr-valid'
            ].forEach(rule => { rules[rule] = {enabled: true}; });
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], rules, resultTypes: ['violations']
            })
              // AUI puts drop-downs outside all landmarks.
              .then(result => done(result.violations.flatMap(rule => rule.nodes.filter(node =>
                rule.id !== 'region' || !document.querySelector(node.target[0]).closest('#select2-drop')
                ).map(node =>
                  rule.id + ': ' + node.target.join(' ') + ' ' + node.html + ' ' + node.failureSummary))),
                error => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /** One line per violated rule and element; empty if there are none. */
    @SuppressWarnings("unchecked")
    static List<String> violations(ChromeDriver driver) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        // Otherwise axe may measure a color in the middle of a transition.
        driver.executeScript(NO_ANIMATION);
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(SCRIPT);
        }
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            // axe registers with any module system that it finds; hide the page's AMD loader from it.
            return "(function(define, module, exports) {" + new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    + "}).call(window);";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.clearowner.acceptance.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Drives a real browser against the sandbox as a user would: look, click, type, and wait for the result. */
public final class Browser implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final RunningSandbox sandbox;
    private final Path downloads;

    private Browser(ChromeDriver driver, RunningSandbox sandbox, Path downloads) {
        this.driver = driver;
        this.sandbox = sandbox;
        this.downloads = downloads;
    }

    /** Starts a new browser; close it when done. */
    public static Browser open(RunningSandbox sandbox) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + RunningSandbox.fresh("browser").toAbsolutePath());
        Path downloads = RunningSandbox.fresh("downloads").toAbsolutePath();
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("browser.driver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), sandbox, downloads);
        browser.resize(1280, 1000);
        return browser;
    }

    public Browser logIn(String userName) {
        driver.manage().deleteAllCookies();
        go("/login.jsp");
        type(By.name("os_username"), userName);
        type(By.name("os_password"), userName);
        see(By.name("os_password")).submit();
        await("logged in", () -> !driver.getCurrentUrl().contains("login.jsp"));
        return this;
    }

    public void go(String path) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        driver.get(sandbox.baseUrl() + path);
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Clicks a download link and returns the text of the file, which must be called {@code name}. */
    public String download(By link, String name) {
        Path file = downloads.resolve(name);
        click(link);
        await(name + " is downloaded", () -> Files.exists(file));
        try {
            String text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the element is visible, and returns it. */
    public WebElement see(By what) {
        return new WebDriverWait(driver, TIMEOUT)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Did not see " + what + " at " + driver.getCurrentUrl() + "\n" + bodyText())
                .until(d -> d.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until the visible text of the element contains {@code text}. */
    public void seeText(By where, String text) {
        await("'" + text + "' in " + where, () -> see(where).getText().contains(text));
    }

    public boolean shows(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    /** Scrolls the element to the middle first, away from what stays at the edge of the window. */
    public void clickInTheMiddle(By what) {
        run("arguments[0].scrollIntoView({block: 'center'})", see(what));
        click(what);
    }

    public void click(By what) {
        see(what).click();
    }

    /** Clicks something that loads another page, and waits until the old page is gone. */
    public void clickAndLeave(By what) {
        WebElement element = see(what);
        element.click();
        new WebDriverWait(driver, TIMEOUT)
                .withMessage(() -> "Still at " + driver.getCurrentUrl())
                .until(ExpectedConditions.stalenessOf(element));
    }

    public void type(By where, String text) {
        WebElement field = see(where);
        field.clear();
        field.sendKeys(text);
    }

    public void await(String what, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, TIMEOUT)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Timed out waiting for: " + what + "\n" + bodyText())
                .until(d -> condition.getAsBoolean());
    }

    /** Renders pages as they are printed, until {@link #emulateScreen()}. */
    public void emulatePrint() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    public void emulateScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Errors that the page has logged to the console since the last call. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /**
     * Takes pictures of the page in the light and the dark theme, and checks that axe finds no violation in either. The
     * pictures, {@code name.png} and {@code name-dark.png}, go to {@code screenshots} in the build directory.
     */
    public void screenshot(String name) {
        Object theme = run("return document.documentElement.getAttribute('data-color-mode')");
        for (String mode : List.of("light", "dark")) {
            run("document.documentElement.setAttribute('data-color-mode', arguments[0])", mode);
            assertThat(Axe.violations(driver))
                    .as(name + " in the " + mode + " theme")
                    .isEmpty();
            save(mode.equals("light") ? name : name + "-dark");
        }
        run("document.documentElement.setAttribute('data-color-mode', arguments[0])", theme);
    }

    /** Takes a picture of the page as it is, without checking it. */
    public void picture(String name) {
        save(name);
    }

    private void save(String name) {
        try {
            Path folder = Files.createDirectories(RunningSandbox.workDir().resolve("screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bodyText() {
        return driver.findElement(By.tagName("body")).getText();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

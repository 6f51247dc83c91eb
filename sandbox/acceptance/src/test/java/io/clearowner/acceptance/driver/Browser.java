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

/** A real browser in front of the sandbox, used as a person would: look, click, type, wait for what should appear. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final RunningSandbox sandbox;
    private final Path downloads;

    private Browser(ChromeDriver driver, RunningSandbox sandbox, Path downloads) {
        this.driver = driver;
        this.sandbox = sandbox;
        this.downloads = downloads;
    }

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

    /** Clicks a link that brings a file, and reads that; {@code name} is what the file must be called. */
    public String download(By link, String name) {
        Path file = downloads.resolve(name);
        click(link);
        await(name + " among the downloads", () -> Files.exists(file));
        try {
            String text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the element is there and shown. */
    public WebElement see(By what) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Never saw " + what + " at " + driver.getCurrentUrl() + "\n" + bodyText())
                .until(d -> d.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until the element shows this text somewhere. */
    public void seeText(By where, String text) {
        await("'" + text + "' in " + where, () -> see(where).getText().contains(text));
    }

    public boolean shows(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    public void click(By what) {
        see(what).click();
    }

    /** Clicks what loads another page, and waits until the old one is gone: what was sent has arrived then. */
    public void clickAndLeave(By what) {
        WebElement element = see(what);
        element.click();
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "Still at " + driver.getCurrentUrl())
                .until(ExpectedConditions.stalenessOf(element));
    }

    public void type(By where, String text) {
        WebElement field = see(where);
        field.clear();
        field.sendKeys(text);
    }

    public void await(String what, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waited in vain: " + what + "\n" + bodyText())
                .until(d -> condition.getAsBoolean());
    }

    /** Shows pages as they are printed, until {@link #screen()}. */
    public void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    public void screen() {
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

    /** Errors that the page wrote to the console since the last call. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /**
     * Looks at the page as it is: in the light and the dark theme it must have no barrier that axe finds. The pictures,
     * {@code name.png} and {@code name-dark.png}, are kept below the build directory's {@code screenshots}.
     */
    public void screenshot(String name) {
        Object theme = run("return document.documentElement.getAttribute('data-color-mode')");
        for (String mode : List.of("light", "dark")) {
            run("document.documentElement.setAttribute('data-color-mode', arguments[0])", mode);
            assertThat(Axe.barriers(driver))
                    .as(name + " in the " + mode + " theme")
                    .isEmpty();
            picture(mode.equals("light") ? name : name + "-dark");
        }
        run("document.documentElement.setAttribute('data-color-mode', arguments[0])", theme);
    }

    private void picture(String name) {
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

package io.clearowner.sandbox.boot;

import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the sandbox from the command line and stops it with the process. */
public final class Main {
    private static final String USAGE =
            "options: --port N --home DIR --data DIR --owners none --database JDBC-URL --plugin JAR --software"
                    + " --node NAME --deviation NAME";

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Sandbox sandbox = builder(arguments)
                    .progress(text -> System.out.println("   " + text))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.println(
                    """

                    == Clear Owner's sandbox is up: %s
                       admin / admin   administers Jira
                       pat / pat       sees every project
                       lee / lee       may not see some projects
                       u0001 / u0001   administers the projects, but not Jira; other imported people alike, without that
                       Stop it with Ctrl+C."""
                            .formatted(sandbox.address()));
        } catch (IllegalArgumentException | RefusedByJira e) {
            System.err.println("sandbox: " + e.getMessage());
            System.exit(1);
        }
    }

    /** @throws IllegalArgumentException naming the option that is wrong */
    static Sandbox.Builder builder(String... arguments) {
        var builder = Sandbox.builder().port(2990).home(Path.of("sandbox", "target", "home"));
        boolean plugin = false;
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (option.equals("--software")) {
                builder.software(true);
                i--;
                continue;
            }
            if (!option.matches("--(port|home|data|owners|database|plugin|node|deviation)")) {
                throw new IllegalArgumentException("There is no option " + option + "; " + USAGE);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option " + option + " needs a value; " + USAGE);
            }
            String value = arguments[i + 1];
            switch (option) {
                case "--port" -> builder.port(port(value));
                case "--home" -> builder.home(Path.of(value));
                case "--data" -> builder.data(existing(option, value, "issues.csv", "people.csv"));
                case "--owners" -> builder.owners(owners(value));
                case "--node" -> builder.node(nodeName(value));
                case "--deviation" -> builder.deviation(Deviation.byCode(value));
                case "--database" -> builder.databaseUrl(value);
                default -> {
                    builder.plugin(existing(option, value));
                    plugin = true;
                }
            }
        }
        if (!plugin) {
            throw new IllegalArgumentException("Name the plugin's jar with --plugin JAR; " + USAGE);
        }
        return builder;
    }

    private static boolean owners(String value) {
        if (!value.equals("none")) {
            throw new IllegalArgumentException("--owners must be none, was " + value + "; leave it out for owners");
        }
        return false;
    }

    private static String nodeName(String value) {
        if (!value.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException("--node must be a name of letters, digits, - and _, was " + value);
        }
        return value;
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port must be a number from 0 to 65535, was " + value);
        }
        return Integer.parseInt(value);
    }

    private static Path existing(String option, String value, String... files) {
        Path path = Path.of(value);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(option + ": there is no " + value);
        }
        for (String file : files) {
            if (!Files.isRegularFile(path.resolve(file))) {
                throw new IllegalArgumentException(option + ": there is no " + file + " in " + value);
            }
        }
        return path;
    }
}

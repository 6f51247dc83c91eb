package io.clearowner.benchmarks;

import io.clearowner.benchmarks.measure.Benchmark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arguments of the command line. */
record Arguments(
        Path plugin, Path home, List<Integer> sizes, int projects, int users, long seed, List<String> measured) {
    static final String USAGE = "options: --plugin JAR --home DIR --issues N[,N...] --projects P --users U --seed S"
            + " --measure NAME[,NAME...]";

    /** @throws IllegalArgumentException naming the option that is wrong */
    static Arguments read(String... arguments) {
        Path plugin = null;
        Path home = Path.of("sandbox", "benchmarks", "target", "homes");
        List<Integer> sizes = List.of(10_000);
        int projects = 0;
        int users = 0;
        long seed = 1;
        List<String> measured = List.of();
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option " + option + " needs a value; " + USAGE);
            }
            String value = arguments[i + 1];
            switch (option) {
                case "--plugin" -> plugin = Path.of(value);
                case "--home" -> home = Path.of(value);
                case "--issues" ->
                    sizes = List.of(value.split(",")).stream()
                            .map(size -> number(option, size))
                            .toList();
                case "--projects" -> projects = number(option, value);
                case "--users" -> users = number(option, value);
                case "--measure" -> measured = List.of(value.split(","));
                case "--seed" -> seed = number(option, value);
                default -> throw new IllegalArgumentException("There is no option " + option + "; " + USAGE);
            }
        }
        for (String name : measured) {
            if (!Benchmark.all().containsKey(name)) {
                throw new IllegalArgumentException("There is no measurement " + name + ", but "
                        + Benchmark.all().keySet());
            }
        }
        if (plugin == null || !Files.isRegularFile(plugin)) {
            throw new IllegalArgumentException("Name the plugin's jar with --plugin JAR; " + USAGE);
        }
        return new Arguments(plugin, home, sizes, projects, users, seed, measured);
    }

    private static int number(String option, String value) {
        if (!value.matches("\\d{1,8}")) {
            throw new IllegalArgumentException(option + " must be a number, was " + value);
        }
        return Integer.parseInt(value);
    }

    Site site(int issues) {
        Site usual = Site.of(issues);
        return new Site(issues, projects == 0 ? usual.projects() : projects, users == 0 ? usual.users() : users, seed);
    }

    PreparedHome home(int issues) {
        return new PreparedHome(
                home.resolve("issues-" + issues), plugin, site(issues), text -> System.out.println("   " + text));
    }
}

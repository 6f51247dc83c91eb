package io.clearowner.structure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures a checkout, or two revisions side by side. See the script {@code measure} for the options. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Path repository = Path.of(args[0]);
        Options options = Options.parse(List.of(args).subList(1, args.length));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (options.sample() > 0) {
            sample(repository, options).forEach(out::println);
        } else {
            measure(repository, options).forEach(out::println);
        }
    }

    private static List<String> sample(Path repository, Options options) {
        String revision = options.base().orElse("HEAD");
        try (Checkout checkout = Checkout.of(repository, revision)) {
            return new Sample(checkout, options.sample(), options.seed()).lines();
        }
    }

    private static List<String> measure(Path repository, Options options) {
        Checkout here = Checkout.here(repository);
        Map<String, Figure> now = Measures.of(here, options);
        if (options.base().isEmpty()) {
            return new Table(List.of("now"), List.of(now)).lines();
        }
        String base = options.base().get();
        try (Checkout before = Checkout.of(repository, base)) {
            Map<String, Figure> then = Measures.of(before, options);
            now.put(CommitSubjects.MEASURE, CommitSubjects.tooLong(repository, base));
            return new Table(List.of("before", "after"), List.of(then, now)).lines();
        }
    }
}

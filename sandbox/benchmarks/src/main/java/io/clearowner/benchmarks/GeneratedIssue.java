package io.clearowner.benchmarks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * One issue by its number in the site; the same number always gives the same issue, so that generation can resume where
 * it stopped. Shares: 60 of 100 resolved, 35 without a delivery owner, 20 without a product owner, 10 sub-tasks, 10
 * without a description, 30 with a component, 20 with a fix version. A few projects are large, most are small; a few
 * people own many issues.
 */
final class GeneratedIssue {
    static final int PARTS = 3;
    private static final Instant LAST = Instant.parse("2026-06-30T12:00:00Z");
    private static final Duration SPAN = Duration.ofDays(5 * 365L);
    private static final String[] WORDS = ("payment login export search index customer report timeout retry queue mail"
                    + " invoice upload screen filter cache session import permission dashboard slow wrong missing "
                    + "cannot after before update release draft mobile")
            .split(" ");
    private static final long MIX = 0x9E3779B97F4A7C15L;

    final int number;
    final int project;
    final boolean subTask;
    final boolean epic;
    final boolean resolved;
    final boolean inProgress;
    final boolean secret;
    final String type;
    final String priority;
    final String summary;
    final String description;
    final Timestamp created;
    final Timestamp updated;
    final Timestamp due;
    final Optional<Integer> productOwner;
    final Optional<Integer> deliveryOwner;
    /** The index of the project's component or version, from 0; -1 for none. */
    final int component;

    final int version;

    GeneratedIssue(Site site, int number) {
        SplittableRandom random = new SplittableRandom((site.seed() + 1) * MIX ^ number * 0xD1B54A32D192ED03L);
        this.number = number;
        boolean busiest = number % site.busiestPersonInterval() == 0;
        project = skewed(random, site.projects(), 3);
        subTask = !busiest && random.nextInt(100) < 10;
        epic = !subTask && random.nextInt(100) < 2;
        resolved = random.nextInt(100) < 60 && !busiest;
        inProgress = random.nextInt(4) == 0;
        secret = project < Site.SECURITY_LEVELS && random.nextInt(100) < 2;
        type = subTask ? "5" : epic ? "6" : new String[] {"1", "2", "3", "4", "7"}[random.nextInt(5)];
        priority = Integer.toString(1 + Math.min(4, random.nextInt(3) + random.nextInt(3)));
        summary = text(random, 4 + random.nextInt(6));
        description = random.nextInt(100) < 10 ? null : text(random, 10 + random.nextInt(60));
        Instant start = LAST.minus(Duration.ofSeconds(random.nextLong(SPAN.toSeconds())));
        created = Timestamp.from(start);
        updated = Timestamp.from(
                start.plusSeconds(random.nextLong(Duration.between(start, LAST).toSeconds() + 1)));
        due = random.nextInt(100) < 15 ? Timestamp.from(start.plus(Duration.ofDays(30))) : null;
        productOwner = random.nextInt(100) < 20 ? Optional.empty() : Optional.of(owner(random, site));
        boolean nobody = random.nextInt(100) < 35;
        int somebody = owner(random, site);
        deliveryOwner = busiest ? Optional.of(People.BUSIEST) : nobody ? Optional.empty() : Optional.of(somebody);
        component = random.nextInt(100) < 30 ? random.nextInt(PARTS) : -1;
        version = random.nextInt(100) < 20 ? random.nextInt(PARTS) : -1;
    }

    private static int owner(SplittableRandom random, Site site) {
        return 1 + skewed(random, site.users() - 1, 2);
    }

    /** Lower numbers are more frequent, by the power. */
    private static int skewed(SplittableRandom random, int bound, int power) {
        return Math.min(bound - 1, (int) (bound * Math.pow(random.nextDouble(), power)));
    }

    private static String text(SplittableRandom random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}

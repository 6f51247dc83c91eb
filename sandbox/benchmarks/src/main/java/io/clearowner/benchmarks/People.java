package io.clearowner.benchmarks;

/** The generated people, by number from 0. They cannot log in. */
final class People {
    /** The person who owns more than anybody else. */
    static final int BUSIEST = 0;

    private static final int INACTIVE_EVERY = 25;
    private static final int OUTSIDER_EVERY = 40;

    private People() {}

    static String key(int number) {
        return "BENCH" + number;
    }

    static String name(int number) {
        return "bench" + number;
    }

    /** Four percent are deactivated. */
    static boolean active(int number) {
        return number % INACTIVE_EVERY != INACTIVE_EVERY - 1;
    }

    /** Some people may not see the closed projects. */
    static boolean insider(int number) {
        return number % OUTSIDER_EVERY != OUTSIDER_EVERY - 2;
    }
}

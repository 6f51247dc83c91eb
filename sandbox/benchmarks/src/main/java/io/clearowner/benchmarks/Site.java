package io.clearowner.benchmarks;

/**
 * The size of a generated site. The same numbers always generate the same site.
 *
 * @param issues 10 to 100 million
 * @param projects at least 10
 * @param users at least 10
 * @param seed of the random numbers
 */
record Site(int issues, int projects, int users, long seed) {
    static final int SECURITY_LEVELS = 10;

    /** The number of open issues with the same delivery owner, if the site is big enough. */
    private static final int OF_ONE_PERSON = 10_000;

    Site {
        if (issues < 10 || projects < SECURITY_LEVELS || users < 10) {
            throw new IllegalArgumentException("A site has at least 10 issues, projects and users; there were " + issues
                    + ", " + projects + " and " + users);
        }
    }

    /** A site with the usual proportions. */
    static Site of(int issues) {
        return new Site(issues, Math.max(SECURITY_LEVELS, issues / 500), Math.max(10, issues / 50), 1);
    }

    /** The interval between issues of the person who owns most; at least 10. */
    int busiestPersonInterval() {
        return Math.max(10, issues / OF_ONE_PERSON);
    }

    /** Identifies the homes that were prepared for this site. */
    String signature() {
        return "3:" + issues + ":" + projects + ":" + users + ":" + seed;
    }
}

package io.clearowner.benchmarks;

/**
 * How big a generated site is. The same numbers always make the same site.
 *
 * @param issues 10 to 100 million
 * @param projects at least 10
 * @param users at least 10
 * @param seed of all that is drawn by chance
 */
record Site(int issues, int projects, int users, long seed) {
    static final int SECURITY_LEVELS = 10;

    /** Open issues that one person is the delivery owner of, in a site that is big enough. */
    private static final int OF_ONE_PERSON = 10_000;

    Site {
        if (issues < 10 || projects < SECURITY_LEVELS || users < 10) {
            throw new IllegalArgumentException("A site has at least 10 issues, projects and users; there were " + issues
                    + ", " + projects + " and " + users);
        }
    }

    /** Of the usual proportions. */
    static Site of(int issues) {
        return new Site(issues, Math.max(SECURITY_LEVELS, issues / 500), Math.max(10, issues / 50), 1);
    }

    /** Every how manieth issue belongs to the one person who owns so many, never more than each tenth. */
    int ofOnePersonEvery() {
        return Math.max(10, issues / OF_ONE_PERSON);
    }

    /** What makes a home that was prepared for it usable again. */
    String signature() {
        return "3:" + issues + ":" + projects + ":" + users + ":" + seed;
    }
}

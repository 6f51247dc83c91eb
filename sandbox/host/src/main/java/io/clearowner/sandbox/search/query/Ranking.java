package io.clearowner.sandbox.search.query;

/** The sort value of an index term, such as a user's display name for their key. */
@FunctionalInterface
interface Ranking {
    /** All values of a field have one type; null sorts last. */
    Comparable<?> of(String term);
}

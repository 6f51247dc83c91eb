package io.clearowner.sandbox.search.query;

/** Where a term of the index comes in the order of its field, such as a user's display name for their key. */
@FunctionalInterface
interface Ranking {
    /** All of one field are of one type; null sorts behind everything. */
    Comparable<?> of(String term);
}

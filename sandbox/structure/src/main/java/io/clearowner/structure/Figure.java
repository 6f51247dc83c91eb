package io.clearowner.structure;

import java.util.List;

/**
 * One cell of the table.
 *
 * @param details what was counted, listed below the table
 */
record Figure(String text, List<String> details) {

    static Figure of(String text) {
        return new Figure(text, List.of());
    }

    /** @param places each beginning with a path and a colon */
    static Figure places(List<String> places) {
        long files = places.stream()
                .map(place -> place.substring(0, place.indexOf(':')))
                .distinct()
                .count();
        String where = files == 1 ? " in 1 file" : " in " + files + " files";
        return new Figure(places.size() + (files == 0 ? "" : where), places);
    }

    static Figure count(List<String> found) {
        return new Figure(String.valueOf(found.size()), found);
    }
}

package io.clearowner.benchmarks.measure;

/**
 * One line of the table of figures.
 *
 * @param goal the goal, or empty if there is none
 * @param met yes, no, or empty
 */
public record Row(String what, String figures, String goal, String met) {

    static Row goal(String what, String figures, String goal, boolean met) {
        return new Row(what, figures, goal, met ? "yes" : "**no**");
    }

    static Row figure(String what, String figures) {
        return new Row(what, figures, "", "");
    }

    @Override
    public String toString() {
        return "| " + what + " | " + figures + " | " + goal + " | " + met + " |";
    }
}

package io.clearowner.benchmarks.measure;

import java.util.Arrays;
import java.util.Locale;

/** The milliseconds of something, over several rounds. */
record Figures(double median, double min, double max) {

    static Figures of(double... milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figures(median, sorted[0], sorted[sorted.length - 1]);
    }

    double over(Figures other) {
        return median / other.median;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ms (%.2f to %.2f)", median, min, max);
    }
}

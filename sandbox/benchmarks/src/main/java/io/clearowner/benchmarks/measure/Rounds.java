package io.clearowner.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs several things in turns, round by round, so that other load on the machine affects all of them alike. */
final class Rounds {
    private final int warmUps;
    private final int rounds;
    private final int times;

    /** @param times how often each runs in a round; a round's figure is their mean */
    Rounds(int warmUps, int rounds, int times) {
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.times = times;
    }

    /** The work to measure. */
    interface Work {
        void run();
    }

    Map<String, Figures> of(Map<String, Work> things) {
        Map<String, double[]> taken = new LinkedHashMap<>();
        things.keySet().forEach(name -> taken.put(name, new double[rounds]));
        List<String> order = new ArrayList<>(things.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < order.size(); i++) {
                // Rotates the order in every round, because it must not matter.
                String name = order.get(Math.floorMod(i + round, order.size()));
                double milliseconds = time(things.get(name));
                if (round >= 0) {
                    taken.get(name)[round] = milliseconds;
                }
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        taken.forEach((name, each) -> figures.put(name, Figures.of(each)));
        return figures;
    }

    private double time(Work work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }
}

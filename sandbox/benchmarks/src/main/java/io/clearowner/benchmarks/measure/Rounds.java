package io.clearowner.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does several things in turns, round by round, so that whatever else the machine does falls on all of them alike. */
final class Rounds {
    private final int warmUps;
    private final int rounds;
    private final int times;

    /** @param times how often each is done in a round; a round's figure is the mean of these */
    Rounds(int warmUps, int rounds, int times) {
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.times = times;
    }

    /** One thing that is measured. */
    interface Work {
        void run();
    }

    Map<String, Figures> of(Map<String, Work> things) {
        Map<String, double[]> taken = new LinkedHashMap<>();
        things.keySet().forEach(name -> taken.put(name, new double[rounds]));
        List<String> order = new ArrayList<>(things.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < order.size(); i++) {
                // Another first in every round: who comes after whom must not matter.
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

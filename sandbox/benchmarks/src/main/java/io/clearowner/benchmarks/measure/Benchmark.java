package io.clearowner.benchmarks.measure;

import io.clearowner.sandbox.boot.Sandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures something in a running sandbox with a generated site, and leaves the site as it was. */
public interface Benchmark {

    List<Row> run(Sandbox sandbox);

    /** The benchmarks by their names on the command line, in the order in which they run. */
    static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("gadget", new GadgetBenchmark());
        all.put("paging", new PagingBenchmark());
        all.put("indexing", new IndexingBenchmark());
        all.put("pages", new PagesBenchmark());
        all.put("workflow", new WorkflowBenchmark());
        all.put("departed", new DepartedUserBenchmark());
        all.put("jobs", new JobsBenchmark());
        all.put("csv", new CsvBenchmark());
        all.put("flood", new FloodBenchmark());
        return all;
    }
}

package org.broadsheet.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints work, floor, ratio, budget. Exit status: 0 all within their budgets, 1 one is not. With an
 * argument, those alone whose name it is part of.
 */
public final class Budgets {
    private static final List<Budget> ALL = List.of(
            new Budget("text page to edition", "TextBenchmark", "work", "floor", 4),
            new Budget("web pages to editions", "HtmlBenchmark", "work", "floor", 2.5),
            new Budget("web pages, beside Readability4J", "HtmlBenchmark", "work", "readability", 1),
            new Budget("web pages, beside boilerpipe", "HtmlBenchmark", "work", "boilerpipe", 1),
            new Budget("edition to NewsML-G2", "NewsmlWriteBenchmark", "work", "floor", 1.5),
            new Budget("NewsML-G2 to edition", "NewsmlReadBenchmark", "work", "floor", 2),
            new Budget("edition to NewsML-G2, beside JAXB", "JaxbBenchmark", "write", "boundWrite", 0.5),
            new Budget("NewsML-G2 to edition, beside JAXB", "JaxbBenchmark", "read", "boundRead", 0.5),
            new Budget("edition to JSON", "JsonBenchmark", "writeWork", "writeFloor", 1.5),
            new Budget("JSON to edition", "JsonBenchmark", "readWork", "readFloor", 2),
            new Budget("edition to JSON, beside databind", "JsonBenchmark", "writeWork", "writeBound", 2),
            new Budget("JSON to edition, beside databind", "JsonBenchmark", "readWork", "readBound", 2),
            new Budget("validation of an article", "ValidationBenchmark", "work", "floor", 3));

    private Budgets() {}

    /**
     * What a piece of work may cost.
     *
     * @param what the work
     * @param type the class that measures it
     * @param work its method for the library
     * @param floor its method for the floor
     * @param most how many times the floor's CPU time it may take
     */
    record Budget(String what, String type, String work, String floor, double most) {
        /** Whether its class is there; those of comparisons with other libraries are built by scripts of their own. */
        boolean isAtHand() {
            return Budget.class.getResource(type + ".class") != null;
        }

        String pattern() {
            return "\\." + type + "\\.(" + work + "|" + floor + ")$";
        }
    }

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException {
        int over = 0;
        System.out.printf(
                Locale.ROOT,
                "%-40s %12s %12s %7s %7s%n",
                "CPU time, best iteration",
                "work us",
                "floor us",
                "ratio",
                "budget");
        for (Budget budget : ALL) {
            if (budget.isAtHand() && (arguments.length == 0 || budget.type().contains(arguments[0]))) {
                over += print(budget, run(budget));
            }
        }
        System.exit(over == 0 ? 0 : 1);
    }

    private static Collection<RunResult> run(Budget budget) throws RunnerException {
        var options = new OptionsBuilder().include(budget.pattern());
        if (budget.type().startsWith("Html") && !WebPages.hasFolder()) {
            options.param("page", "invented");
        }
        return new Runner(options.mode(Mode.AverageTime)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(8)
                        .measurementTime(TimeValue.milliseconds(600))
                        .addProfiler(CpuTime.class)
                        .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                        .build())
                .run();
    }

    /** Prints a line for each set of parameters; answers with the number of those over their budget. */
    private static int print(Budget budget, Collection<RunResult> results) {
        int over = 0;
        for (RunResult work : results) {
            if (!work.getParams().getBenchmark().endsWith("." + budget.work())) {
                continue;
            }
            var page = work.getParams().getParam("page");
            double cost = cpu(work);
            double floor = results.stream()
                    .filter(result -> result.getParams().getBenchmark().endsWith("." + budget.floor()))
                    .filter(result ->
                            page == null || page.equals(result.getParams().getParam("page")))
                    .mapToDouble(Budgets::cpu)
                    .findFirst()
                    .orElseThrow();
            boolean within = cost <= floor * budget.most();
            over += within ? 0 : 1;
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %12.1f %12.1f %7.2f %7.1f%s%n",
                    page == null ? budget.what() : budget.what() + ", " + page,
                    cost / 1000,
                    floor / 1000,
                    cost / floor,
                    budget.most(),
                    within ? "" : "   OVER");
        }
        return over;
    }

    private static double cpu(RunResult result) {
        return result.getSecondaryResults().get(CpuTime.LABEL).getScore();
    }
}

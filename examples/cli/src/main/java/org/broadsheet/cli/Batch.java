package org.broadsheet.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many inputs by several threads, whose results come in the order of the inputs, a few at a time. */
final class Batch {
    private static final int AHEAD = 4;

    private Batch() {}

    /** Hands the result of {@code work} on each of {@code inputs} to {@code sink}, in order and in this thread. */
    static <I, O> void run(List<I> inputs, int jobs, Function<I, O> work, Consumer<O> sink) {
        if (jobs == 1 || inputs.size() < 2) {
            inputs.forEach(input -> sink.accept(work.apply(input)));
            return;
        }
        var threads = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
        try {
            run(inputs.iterator(), jobs * AHEAD, work, sink, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <I, O> void run(
            Iterator<I> inputs, int ahead, Function<I, O> work, Consumer<O> sink, ExecutorService threads) {
        Queue<Future<O>> running = new ArrayDeque<>();
        while (inputs.hasNext() || !running.isEmpty()) {
            while (inputs.hasNext() && running.size() < ahead) {
                I input = inputs.next();
                running.add(threads.submit(() -> work.apply(input)));
            }
            sink.accept(result(running.remove()));
        }
    }

    private static <O> O result(Future<O> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package nl.veerkracht.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How much was done in how long; grows with every run. */
final class Rate {

    private long done;
    private double seconds;
    private long cpuNanos;

    /** Runs {@code threads} workers at once for a while. A write counts when it came back, and the clock stops at the last. */
    void run(int threads, long millis, Worker.Maker maker) throws Exception {
        List<Worker> workers = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int i = 0; i < threads; i++) {
                workers.add(maker.make());
            }
            CyclicBarrier start = new CyclicBarrier(threads + 1);
            List<Future<Long>> counts = new ArrayList<>();
            for (Worker worker : workers) {
                counts.add(pool.submit(() -> {
                    start.await();
                    return work(worker, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
                }));
            }
            start.await();
            long began = System.nanoTime();
            long cpuBefore = cpuOfThisProcess();
            for (Future<Long> count : counts) {
                done += count.get();
            }
            seconds += (System.nanoTime() - began) / 1e9;
            cpuNanos += cpuOfThisProcess() - cpuBefore;
        } finally {
            pool.shutdownNow();
            for (Worker worker : workers) {
                worker.stop();
            }
        }
    }

    private static long work(Worker worker, long until) throws Exception {
        long count = 0;
        do {
            worker.once();
            count++;
        } while (System.nanoTime() < until);
        return count;
    }

    double perSecond() {
        return done / seconds;
    }

    /** What one took of the processors in this process, with all that went on beside it. */
    double cpuMillisForEach() {
        return cpuNanos / 1e6 / done;
    }

    private static long cpuOfThisProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}

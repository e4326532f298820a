package counterpoint.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work that goes on until the program is asked to stop (Ctrl+C, or an interrupt of its thread), and is then allowed to
 * clean up.
 */
public final class UntilStopped {
    private static final int CLEAN_UP_SECONDS = 5;

    private UntilStopped() {}

    /** Something that runs until its thread is interrupted. */
    @FunctionalInterface
    public interface Service {
        public void run() throws InterruptedException;
    }

    /** Runs the service in this thread; returns when it was stopped and has cleaned up. */
    public static void run(Service service) {
        Thread running = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(running, done), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            service.run();
        } catch (InterruptedException e) {
            // Being interrupted is how a service ends.
        } finally {
            done.countDown();
            forget(hook);
        }
    }

    private static void stop(Thread running, CountDownLatch done) {
        running.interrupt();
        try {
            if (!done.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS)) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is shutting down, and the hook is running already.
        }
    }
}

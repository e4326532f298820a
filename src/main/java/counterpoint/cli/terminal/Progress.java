package counterpoint.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what the program is doing when it takes longer than a person waits without wondering. */
public final class Progress {
    private static final int PATIENCE_SECONDS = 1;

    private Progress() {}

    /** Does the work; if it takes more than a second, says so: "Drafting page.txt …". */
    public static <T> T during(String what, PrintWriter err, Supplier<T> work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::background);
        try {
            var notice = clock.schedule(() -> err.println(what + " …"), PATIENCE_SECONDS, TimeUnit.SECONDS);
            T result = work.get();
            notice.cancel(false);
            return result;
        } finally {
            clock.shutdownNow();
        }
    }

    private static Thread background(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}

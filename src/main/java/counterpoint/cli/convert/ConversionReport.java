package counterpoint.cli.convert;

import counterpoint.app.notation.ConvertMap.Converted;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.format.Loss;
import counterpoint.model.CounterpointException;
import counterpoint.model.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Tells on standard error how a conversion goes: how far it is, what failed, what was lost of each file and in total. */
final class ConversionReport {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** How many left out files are named where no report is wanted. */
    private static final int NAMED = 20;

    private final PrintWriter err;
    private final boolean isDetailed;
    private final SortedMap<String, Integer> totals = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private int expected;
    private int done;
    private int failures;
    private int findings;
    private int gone;
    private int firstFailure = Exit.DONE;
    private long lastTold = System.nanoTime();

    ConversionReport(PrintWriter err, boolean isDetailed) {
        this.err = err;
        this.isDetailed = isDetailed;
    }

    /** Says how many files there will be; without, there is one. */
    void expect(int files) {
        expected = files;
    }

    void converted(String file, Converted converted) {
        done++;
        findings += converted.findings().size();
        if (isDetailed) {
            converted.findings().forEach(finding -> err.println(file + ": " + line(finding)));
            converted.document().losses().forEach(loss -> err.println(file + ": " + line(loss)));
        }
        converted.document().totals().forEach((what, times) -> totals.merge(what, times, Integer::sum));
        gone += (int) converted.document().losses().stream()
                .filter(loss -> loss.degree() == Loss.Degree.GONE)
                .count();
        tellProgress(file);
    }

    /** Another file had the name that this one would have been written under. */
    void renamed(String file, Path path) {
        err.println(file + " was written as " + path + ", as another file has its name.");
    }

    void failed(String file, CounterpointException failure) {
        failures++;
        keep(failure);
        err.println(file + ": " + failure.getMessage());
        tellProgress(file);
    }

    /** A folder couldn't be read, so nobody knows how many files are in it. */
    void blocked(CounterpointException failure) {
        keep(failure);
        err.println(failure.getMessage());
    }

    private void keep(CounterpointException failure) {
        if (firstFailure == Exit.DONE) {
            firstFailure = Exit.code(failure);
        }
    }

    /** A file of a folder is in no notation that is read. */
    void leftOut(String file) {
        leftOut.add(file);
        tellProgress(file);
    }

    private void tellProgress(String file) {
        long now = System.nanoTime();
        if (expected > 1 && now - lastTold > PATIENCE) {
            lastTold = now;
            err.println((done + failures + leftOut.size()) + " of " + expected + ": " + file + " …");
        }
    }

    /** Says what there is in total, and how the program should end. */
    int finish(boolean isStrict) {
        totals.forEach((what, times) -> err.println("Other tools miss " + what + ": " + times));
        if (findings > 0 && !isDetailed) {
            err.println("Reading found " + Counted.of(findings, "thing") + " to know; --report lists them.");
        }
        if (!leftOut.isEmpty()) {
            tellLeftOut();
        }
        if (done + failures == 0 && firstFailure == Exit.DONE) {
            err.println("There is no file in a notation that can be read.");
            return Exit.MISSING;
        }
        if (expected > 0 || failures > 0) {
            err.println("Converted " + done + " of " + Counted.of(done + failures, "file") + ".");
        }
        if (firstFailure != Exit.DONE) {
            return firstFailure;
        }
        return isStrict && gone > 0 ? Exit.LOST : Exit.DONE;
    }

    private void tellLeftOut() {
        int named = isDetailed ? leftOut.size() : Math.min(NAMED, leftOut.size());
        int others = leftOut.size() - named;
        err.println("Left out " + Counted.of(leftOut.size(), "file") + " in no notation Counterpoint reads: "
                + String.join(", ", leftOut.subList(0, named))
                + (others > 0 ? " and " + Counted.of(others, "other") + "; --report names all." : "."));
    }

    private static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + ": " + finding.message();
    }

    private static String line(Loss loss) {
        return "other tools miss of " + loss.type() + " " + loss.element() + ": " + loss.what() + " ("
                + loss.degree().label() + ")";
    }
}

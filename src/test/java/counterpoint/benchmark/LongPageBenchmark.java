package counterpoint.benchmark;

import counterpoint.app.page.DraftPage;
import counterpoint.draft.Draft;
import counterpoint.model.MapSummary;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Seconds to draft made-up pages of a quarter, half and whole million characters with 5,000 comments in the end. Run with
 * {@code -Xmx1g} to see that a gigabyte is enough; pass a number of characters and one of comments for another page.
 */
final class LongPageBenchmark {
    private static final long SEED = 5;

    private LongPageBenchmark() {}

    public static void main(String[] args) {
        if (args.length == 2) {
            draft(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            return;
        }
        for (int part = 4; part > 0; part /= 2) {
            draft(1_000_000 / part, 5_000 / part);
        }
    }

    private static void draft(int characters, int comments) {
        byte[] page = new LongPage(SEED).of(characters, comments).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Draft draft = new DraftPage().run(page, "long.txt");
        double seconds = (System.nanoTime() - start) / 1e9;
        MapSummary map = MapSummary.of(draft.map());
        System.out.printf(
                Locale.ROOT,
                "%,9d bytes, %,5d comments: %.1f s, %,d proposals%n",
                page.length,
                map.comments(),
                seconds,
                map.proposals());
    }
}

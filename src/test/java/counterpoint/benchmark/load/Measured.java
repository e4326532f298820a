package counterpoint.benchmark.load;

import counterpoint.model.ArgumentMap;
import java.util.List;

/**
 * What came out of a load.
 *
 * @param operations acknowledged operations, the warm-up's too
 * @param first the map's revision before them
 * @param last its revision after them
 * @param gaps listeners that missed or repeated an event
 * @param different listeners that didn't hear, byte for byte, what the first heard
 * @param isSame whether the first listener ends with the server's map
 * @param seconds how long it was measured
 * @param nanos of each acknowledgement that was measured, sorted
 * @param delays nanoseconds from acknowledgements to the events, sorted
 */
public record Measured(
        long operations,
        long first,
        long last,
        long gaps,
        long different,
        boolean isSame,
        double seconds,
        List<Long> nanos,
        List<Long> delays) {

    static Measured of(
            EditingLoad.Shape shape,
            ArgumentMap start,
            ArgumentMap end,
            List<EditingLoad.Writer.Written> written,
            List<Listener.Heard> heard,
            boolean isSame,
            List<Long> delays) {
        List<Long> nanos =
                written.stream().flatMap(one -> one.nanos().stream()).sorted().toList();
        return new Measured(
                written.stream()
                        .mapToLong(EditingLoad.Writer.Written::operations)
                        .sum(),
                start.revision(),
                end.revision(),
                heard.stream().filter(one -> !one.isWhole()).count(),
                heard.stream().filter(one -> one.sum() != heard.get(0).sum()).count(),
                isSame,
                shape.time().toMillis() / 1e3,
                nanos,
                delays);
    }

    /** Milliseconds below which this share lies. */
    static double share(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                "%.0f operations/s over %.0f s; acknowledged p50 %.1f, p90 %.1f, p99 %.1f, most %.0f ms; heard later by"
                        + " p50 %.1f, p99 %.1f ms; %d in all, %d lost; %d listeners with a gap or repeat, %d that heard"
                        + " something else, %s",
                nanos.size() / seconds,
                seconds,
                share(nanos, 0.5),
                share(nanos, 0.9),
                share(nanos, 0.99),
                share(nanos, 1),
                share(delays, 0.5),
                share(delays, 0.99),
                operations,
                operations - (last - first),
                gaps,
                different,
                isSame ? "same map at the end" : "ANOTHER MAP AT THE END");
    }
}

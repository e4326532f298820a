package counterpoint.model;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** The seeds on which a law is checked: 0, 1, 2 …, or only the one that {@code -Dseed=} names. */
public final class Seeds {
    /** How many seeds a law is checked on, unless it says otherwise. */
    public static final int MANY = 300;

    private static final String PROPERTY = "seed";

    private Seeds() {}

    /** Checks a law on {@link #MANY} seeds; a failure names its seed. */
    public static void each(LongConsumer law) {
        Long replayed = Long.getLong(PROPERTY);
        check(replayed == null ? LongStream.range(0, MANY) : LongStream.of(replayed), law);
    }

    static void check(LongStream seeds, LongConsumer law) {
        seeds.forEach(seed -> {
            try {
                law.accept(seed);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError(
                        "The law fails for seed " + seed + ". Replay it with -D" + PROPERTY + "=" + seed + ".\n"
                                + broken.getMessage(),
                        broken);
            }
        });
    }
}

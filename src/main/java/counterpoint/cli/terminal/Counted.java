package counterpoint.cli.terminal;

/** A number with its noun: "1 comment", "2 comments". */
public final class Counted {
    private Counted() {}

    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

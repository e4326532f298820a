package counterpoint.cli;

/** A number with its noun: "1 comment", "2 comments". */
final class Counted {
    private Counted() {}

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

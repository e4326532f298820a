package counterpoint.semantics;

import java.util.Optional;

/**
 * An answer to a question about one argument, with a certificate that anybody can check: for a credulous yes an extension
 * with the argument, for a sceptical no one without it. The other two answers have none, since they speak about all
 * extensions.
 *
 * <p>Under semantics where only the argument's attackers, their attackers and so on matter (directionality, Baroni and
 * Giacomin 2007), the certificate is an extension of this part of the framework and leaves the rest UNDECIDED.
 */
public record Verdict(boolean isAccepted, Optional<Labelling> certificate) {

    public static Verdict accepted() {
        return new Verdict(true, Optional.empty());
    }

    public static Verdict accepted(Labelling certificate) {
        return new Verdict(true, Optional.of(certificate));
    }

    public static Verdict rejected() {
        return new Verdict(false, Optional.empty());
    }

    public static Verdict rejected(Labelling certificate) {
        return new Verdict(false, Optional.of(certificate));
    }
}

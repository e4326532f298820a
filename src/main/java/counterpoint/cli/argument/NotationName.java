package counterpoint.cli.argument;

import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a notation on the command line, in any letter case. */
public abstract sealed class NotationName implements ITypeConverter<Notation>, Iterable<String> {
    private final Predicate<Notation> fits;

    private NotationName(Predicate<Notation> fits) {
        this.fits = fits;
    }

    /** One that can be written. */
    public static final class Target extends NotationName {
        public Target() {
            super(notation -> notation.writing().isPresent());
        }
    }

    /** One that can be read. */
    public static final class Source extends NotationName {
        public Source() {
            super(notation -> notation.reading().isPresent());
        }
    }

    @Override
    public Notation convert(String name) {
        return Notations.named(name)
                .filter(fits)
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of [" + names().collect(Collectors.joining(", ")) + "] but was '" + name + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private Stream<String> names() {
        return Notations.all().stream().filter(fits).map(Notation::name).sorted();
    }
}

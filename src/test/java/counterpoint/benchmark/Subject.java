package counterpoint.benchmark;

import counterpoint.semantics.solve.FrameworkReader;
import counterpoint.semantics.solve.NamedFramework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A framework that is measured, as a solver reads it, with its name in tables. */
record Subject(String name, NamedFramework input) {

    static Subject of(Instances instance) {
        return new Subject(instance.toString(), read(Instances.text(instance.framework())));
    }

    static Subject of(Lookalikes lookalike) {
        return new Subject(lookalike.toString(), read(Instances.text(lookalike.framework())));
    }

    private static NamedFramework read(String text) {
        return FrameworkReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The frameworks in a folder's files, by name. */
    static List<Subject> files(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.sorted().toList();
        }
        List<Subject> subjects = new ArrayList<>();
        for (Path file : files) {
            subjects.add(new Subject(
                    String.valueOf(file.getFileName()).replaceAll("\\..*", ""),
                    FrameworkReader.read(Files.readAllBytes(file))));
        }
        return subjects;
    }

    /** What the asked argument is called in the input. */
    String query() {
        return input.name(Instances.query(input.framework()));
    }
}

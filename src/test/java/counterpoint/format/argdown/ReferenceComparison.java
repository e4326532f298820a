package counterpoint.format.argdown;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.Interpretation;
import counterpoint.format.argdown.parse.ArgdownParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Compares what we and the reference tool make of the texts in a folder that {@code src/test/argdown/export.mjs} has filled:
 * statements, arguments, structures, relations, sections; or that both refuse them. With a number behind the folder, it
 * fills the folder with texts to be exported: those of so many hostile maps, or, if files are named too, so many pieces of
 * these with a few lines changed.
 */
final class ReferenceComparison {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What means something somewhere. */
    private static final List<String> SIGNS = List.of(
            "  + ",
            "  - ",
            "  _ ",
            "  <_ ",
            "  >< ",
            "  +> ",
            "  -> ",
            "  _> ",
            "\t- ",
            "#tag",
            "#(a b)",
            "{x: 1}",
            "[A]",
            "<B>",
            "[A]: ",
            "<B>: ",
            "@[A]",
            "@<B>",
            "----\n",
            "--\nRule, Two {uses: [1]}\n--\n",
            "(1) ",
            "(2) ",
            "\n",
            "\n\n",
            "* ",
            "1. ",
            "# ",
            "## ",
            "**b**",
            "_i_",
            "\\",
            "[l](u)",
            "// c\n",
            "/* c */",
            "<!-- c -->",
            "{a: b}",
            ": ",
            ":u:",
            ".^.");

    private ReferenceComparison() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (args.length > 1) {
            Files.createDirectories(folder);
            List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
            for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
                String text = files.isEmpty()
                        ? ArgdownWriter.writePlain(HostileMaps.from(seed)).text()
                        : changed(files, new Random(seed));
                Files.writeString(folder.resolve("text-" + seed + ".argdown"), text);
            }
            return;
        }
        int lines = 0;
        int refused = 0;
        List<String> differences = new ArrayList<>();
        List<Path> texts = texts(folder);
        for (Path text : texts) {
            List<String> found = differences(text);
            found.forEach(difference -> differences.add(text.getFileName() + " " + difference));
            if (Files.exists(beside(text, ".refused"))) {
                refused++;
            } else {
                lines += expected(text).lines().size();
            }
        }
        differences.forEach(System.out::println);
        System.out.printf(
                "%d texts, %d of them refused by the reference; %d facts of the others compared, %d differences.%n",
                texts.size(), refused, lines, differences.size());
    }

    /** Some lines of one of these files, of which a few were dropped, repeated, indented or given a sign. */
    private static String changed(List<Path> files, Random random) throws IOException {
        List<String> all = Files.readAllLines(files.get(random.nextInt(files.size())));
        int from = random.nextInt(Math.max(1, all.size()));
        List<String> lines = new ArrayList<>(all.subList(from, Math.min(all.size(), from + 3 + random.nextInt(22))));
        for (int changes = 1 + random.nextInt(3); changes > 0 && !lines.isEmpty(); changes--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            int middle = random.nextInt(line.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, sign + line);
                case 3 -> lines.set(at, line + " " + sign);
                case 4 -> lines.set(at, " ".repeat(1 + random.nextInt(5)) + line);
                default -> lines.set(at, line.substring(0, middle) + sign + line.substring(middle));
            }
        }
        return String.join("\n", lines);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".argdown"))
                    .sorted()
                    .toList();
        }
    }

    private static Path beside(Path text, String suffix) {
        return text.resolveSibling(text.getFileName() + suffix);
    }

    private static Outline expected(Path text) throws IOException {
        return Outline.ofReference(JSON.readTree(beside(text, ".json").toFile()));
    }

    private static List<String> differences(Path text) throws IOException {
        ArgdownDocument document =
                Interpretation.of(ArgdownParser.parse(Files.readString(text, StandardCharsets.UTF_8)));
        boolean isRefused = !document.problems().isEmpty();
        if (isRefused || Files.exists(beside(text, ".refused"))) {
            return isRefused && Files.exists(beside(text, ".refused"))
                    ? List.of()
                    : List.of(
                            isRefused
                                    ? "only we refuse: " + document.problems()
                                    : "only the reference refuses: " + Files.readString(beside(text, ".refused")));
        }
        List<String> ours = new ArrayList<>(Outline.of(document).lines());
        List<String> theirs = new ArrayList<>(expected(text).lines());
        List<String> differences = new ArrayList<>();
        for (String line : List.copyOf(ours)) {
            if (!theirs.remove(line)) {
                differences.add("only we: " + line);
            }
        }
        theirs.forEach(line -> differences.add("only the reference: " + line));
        return differences;
    }
}

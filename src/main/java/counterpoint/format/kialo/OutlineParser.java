package counterpoint.format.kialo;

import counterpoint.format.kialo.Outline.Item;
import counterpoint.format.kialo.Outline.Label;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an export apart, line by line. Lines that begin nothing new go on with the claim above. O(length). */
final class OutlineParser {
    private static final int MOST_CLAIMS = 1_000_000;
    private static final String LEGACY_TITLE = "Discussion Title:";
    private static final String CURRENT_TITLE = "Discussion Name:";
    private static final Pattern LEGACY = Pattern.compile("(?s)((?:[0-9]+\\.)++)(?: |$)(?:(Pro|Con):(?: |$))?(.*)");
    private static final Pattern CURRENT = Pattern.compile("\\s*+((?:[0-9]+\\.)++) (Thesis|Question|Pro|Con):\\s*");
    private static final Pattern SOURCE = Pattern.compile("(?s)\\[[0-9]+\\] .*");

    private final String name;
    private final List<Item> items = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<Item> open = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private boolean current;
    private boolean inTitle;
    private boolean inSources;

    private OutlineParser(String name) {
        this.name = name;
    }

    /**
     * The outline of this text.
     *
     * @throws MalformedInputException if it has neither title nor claim, or too many claims
     */
    static Outline parse(String text, String name) {
        OutlineParser parser = new OutlineParser(name);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            parser.line(line, i + 1);
        }
        parser.close();
        if (parser.items.isEmpty() && parser.title.isEmpty()) {
            throw new MalformedInputException(
                    name
                            + " has neither a title nor a numbered claim. A Kialo export begins with a title and a thesis \"1. …\".");
        }
        return new Outline(
                parser.title.map(Markup::words).filter(title -> !title.isEmpty()),
                parser.items,
                parser.sources.stream().map(String::stripTrailing).toList());
    }

    private void line(String line, int number) {
        if (items.isEmpty() && open.isEmpty() && isTitle(line)) {
            return;
        }
        Matcher header = (current ? CURRENT : LEGACY).matcher(line);
        if (inSources) {
            source(line);
        } else if (current && line.strip().equals("Sources:")) {
            close();
            inSources = true;
        } else if (header.matches()) {
            close();
            inTitle = false;
            begin(header, number);
        } else if (open.isPresent()) {
            text.append(text.length() == 0 ? "" : "\n").append(line.strip());
        } else if (inTitle && !line.isBlank()) {
            title = Optional.of(title.map(before -> before + " ").orElse("") + line.strip());
        }
    }

    private boolean isTitle(String line) {
        if (line.startsWith(LEGACY_TITLE)) {
            title = named(line.substring(LEGACY_TITLE.length()));
            return true;
        }
        if (line.strip().startsWith(CURRENT_TITLE)) {
            current = true;
            inTitle = true;
            title = named(line.strip().substring(CURRENT_TITLE.length()));
            return true;
        }
        return false;
    }

    private static Optional<String> named(String title) {
        return Optional.of(title.strip()).filter(t -> !t.isEmpty());
    }

    private void begin(Matcher header, int line) {
        if (items.size() == MOST_CLAIMS) {
            throw new MalformedInputException(
                    name + " has more than " + MOST_CLAIMS + " claims, at line " + line + ". Split the file.");
        }
        String number = header.group(1).substring(0, header.group(1).length() - 1);
        Optional<Label> label =
                Optional.ofNullable(header.group(2)).map(word -> Label.valueOf(word.toUpperCase(Locale.ROOT)));
        open = Optional.of(new Item(number, label, "", line));
        if (!current) {
            text.append(header.group(3).strip());
        }
    }

    private void close() {
        open.ifPresent(item ->
                items.add(new Item(item.number(), item.label(), text.toString().strip(), item.line())));
        open = Optional.empty();
        text.setLength(0);
    }

    private void source(String line) {
        if (SOURCE.matcher(line).matches() || sources.isEmpty()) {
            if (!line.isBlank()) {
                sources.add(line);
            }
        } else {
            sources.set(sources.size() - 1, sources.get(sources.size() - 1) + "\n" + line);
        }
    }
}

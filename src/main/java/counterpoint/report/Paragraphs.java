package counterpoint.report;

import java.util.List;

/** Plain text in lines of at most 78 characters, where words allow. */
final class Paragraphs {
    private static final int WIDTH = 78;

    private final StringBuilder text = new StringBuilder();

    Paragraphs title(String title, char line) {
        text.append(title).append('\n');
        text.append(String.valueOf(line).repeat(Math.min(WIDTH, title.codePointCount(0, title.length()))));
        text.append("\n\n");
        return this;
    }

    /** A paragraph whose first line begins with a mark, and whose others begin below the first word. */
    Paragraphs hanging(int indent, String mark, String words) {
        String first = " ".repeat(indent) + mark;
        String rest = " ".repeat(indent + mark.length());
        StringBuilder line = new StringBuilder(first);
        for (String word : words.split(" ", -1)) {
            boolean isBegun = line.length() > rest.length();
            if (isBegun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(rest);
                isBegun = false;
            }
            line.append(isBegun ? " " : "").append(word);
        }
        text.append(line).append('\n');
        return this;
    }

    Paragraphs plain(String words) {
        return hanging(0, "", words).blank();
    }

    Paragraphs blank() {
        text.append('\n');
        return this;
    }

    static String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

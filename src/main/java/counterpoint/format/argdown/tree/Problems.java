package counterpoint.format.argdown.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one text by offset; lines are counted only when somebody asks. */
public final class Problems {
    private static final int MOST = 1000;

    private record Noted(int offset, String message) {}

    private final String text;
    private final List<Noted> noted = new ArrayList<>();
    private int left;

    public Problems(String text) {
        this.text = text;
    }

    /**
     * Notes a full sentence about the character at this offset. What follows at the same place is left out, as it follows
     * from the first; after a thousand, problems are only counted.
     */
    public void add(int offset, String message) {
        if (!noted.isEmpty() && noted.get(noted.size() - 1).offset == offset) {
            return;
        }
        if (noted.size() < MOST) {
            noted.add(new Noted(offset, message));
        } else {
            left++;
        }
    }

    /** In text order. O(length of the text) if there is any. */
    public List<Problem> list() {
        noted.sort(Comparator.comparingInt(Noted::offset));
        List<Problem> problems = new ArrayList<>(noted.size() + 1);
        int line = 1;
        int lineStart = 0;
        int at = 0;
        for (Noted next : noted) {
            for (; at < next.offset && at < text.length(); at++) {
                if (endsLine(at)) {
                    line++;
                    lineStart = at + 1;
                }
            }
            problems.add(new Problem(line, next.offset - lineStart + 1, next.message));
        }
        if (left > 0) {
            problems.add(new Problem(line, 1, left + " more problems follow; mend these first."));
        }
        return List.copyOf(problems);
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        boolean beforeLineFeed = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return c == '\n' || (c == '\r' && !beforeLineFeed);
    }
}

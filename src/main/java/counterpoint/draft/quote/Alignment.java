package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Words;
import java.util.Arrays;

/**
 * The best place for a quotation inside a window of the page: all its words are aligned, the window's ends are free
 * (Sellers 1980). A word left out or put in costs its letters and a space, a changed word costs its edit distance
 * (Levenshtein 1966), so the cost is in characters. O(quotation × window).
 *
 * @param place the words aligned to, without the free ends
 * @param cost edits in characters
 */
record Alignment(Range place, int cost) {

    static Alignment of(Words words, Range quotation, Range window) {
        int columns = window.size() + 1;
        int[] cost = new int[columns];
        int[] start = new int[columns];
        for (int j = 0; j < columns; j++) {
            start[j] = window.from() + j;
        }
        for (int i = quotation.from(); i < quotation.to(); i++) {
            int diagonalCost = cost[0];
            int diagonalStart = start[0];
            cost[0] += weight(words, i);
            for (int j = 1; j < columns; j++) {
                int source = window.from() + j - 1;
                int changed = diagonalCost + distance(words, i, source);
                int dropped = cost[j] + weight(words, i);
                int inserted = cost[j - 1] + weight(words, source);
                int from = diagonalStart;
                diagonalCost = cost[j];
                diagonalStart = start[j];
                if (changed <= dropped && changed <= inserted) {
                    cost[j] = changed;
                    start[j] = from;
                } else if (dropped <= inserted) {
                    cost[j] = dropped;
                } else {
                    cost[j] = inserted;
                    start[j] = start[j - 1];
                }
            }
        }
        int best = 0;
        for (int j = 1; j < columns; j++) {
            best = cost[j] < cost[best] ? j : best;
        }
        return new Alignment(new Range(Math.min(start[best], window.from() + best), window.from() + best), cost[best]);
    }

    /** Letters of a run of words with one space between each two: what costs are compared with. */
    static int length(Words words, Range range) {
        int length = -1;
        for (int i = range.from(); i < range.to(); i++) {
            length += weight(words, i);
        }
        return Math.max(0, length);
    }

    private static int weight(Words words, int word) {
        return words.spelling(word).length() + 1;
    }

    private static int distance(Words words, int a, int b) {
        if (words.form(a) == words.form(b)) {
            return 0;
        }
        String x = words.spelling(a);
        String y = words.spelling(b);
        // Words that share neither end are different words, not misspellings: no need to count their edits.
        boolean akin = x.charAt(0) == y.charAt(0) || x.charAt(x.length() - 1) == y.charAt(y.length() - 1);
        return akin ? edits(x, y) : Math.max(x.length(), y.length());
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

package counterpoint.model;

/**
 * The id of an entry of an {@link ArgumentMap}: 1 to 200 characters without white space or control characters.
 *
 * <p>Ids sort in natural order: runs of digits compare as numbers, so {@code p2} comes before {@code p10}. Ids with equal
 * natural order but different spelling ({@code p1}, {@code p01}) fall back to comparing their characters, which keeps the
 * order consistent with equality.
 */
public record Id(String value) implements Comparable<Id> {
    private static final int LONGEST = 200;

    public Id {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An id has 1 to 200 characters, but this one has " + value.length() + ". Shorten it.");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > ' ' && c < '\u007f') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                throw new IllegalArgumentException("Id " + Quoted.text(value) + " contains "
                        + String.format("U+%04X", (int) c) + " at position " + i + ". Leave out spaces and controls.");
            }
        }
    }

    public static Id of(String value) {
        return new Id(value);
    }

    @Override
    public int compareTo(Id other) {
        String a = value;
        String b = other.value;
        int i = sharedStart(a, b);
        int j = i;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    /** Where two ids begin to differ, or the digits before that begin. */
    private static int sharedStart(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int same = 0;
        while (same < end && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        while (same > 0 && isDigit(a.charAt(same - 1))) {
            same--;
        }
        return same;
    }

    /** As records have it, but ready before the machinery of records is. Ids are compared more than anything else. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String s, int from) {
        int end = from;
        while (end < s.length() && isDigit(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int startA, int endA, String b, int startB, int endB) {
        int i = skipZeros(a, startA, endA);
        int j = skipZeros(b, startB, endB);
        if (endA - i != endB - j) {
            return Integer.compare(endA - i, endB - j);
        }
        while (i < endA) {
            int order = Character.compare(a.charAt(i++), b.charAt(j++));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int skipZeros(String s, int from, int end) {
        int i = from;
        while (i < end && s.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    @Override
    public String toString() {
        return value;
    }
}

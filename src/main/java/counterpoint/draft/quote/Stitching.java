package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells when a quotation is put together of runs of words from several places, with nothing left out to show it: it is
 * covered, but for a few words, by two to four runs of five words or more that each stand in one place only. The longest
 * run is taken at each word, left to right. O(quotation) for runs that few places share.
 */
final class Stitching {
    /** Shorter runs stand in many places by chance. */
    static final int SEED = 5;

    private static final int MOST_PIECES = 4;
    private static final double COVERED = 0.85;

    private final Words words;
    private final List<Segment> segments;
    private final int[] segmentStarts;
    private final Shingles seeds;

    /** A run of the quotation, and the same words where they were said. */
    record Piece(Range here, Range there, Segment segment) {}

    Stitching(Speech page, List<Segment> segments, Shingles seeds) {
        this.words = page.words();
        this.segments = List.copyOf(segments);
        this.segmentStarts =
                segments.stream().mapToInt(s -> page.words(s.span()).from()).toArray();
        this.seeds = seeds;
    }

    /** The pieces in the order of the quotation; none if it is no patchwork. */
    List<Piece> pieces(Range quotation) {
        List<Piece> pieces = new ArrayList<>();
        int covered = 0;
        int at = quotation.from();
        while (at + SEED <= quotation.to()) {
            List<Range> longest = longest(at, quotation.to());
            if (longest.size() == 1) {
                Range there = longest.get(0);
                pieces.add(new Piece(new Range(at, at + there.size()), there, segmentOf(there.from())));
                covered += there.size();
            }
            at += longest.isEmpty() ? 1 : longest.get(0).size();
        }
        boolean patchwork = pieces.size() > 1 && pieces.size() <= MOST_PIECES && covered >= COVERED * quotation.size();
        return patchwork ? pieces : List.of();
    }

    /** The places of the longest run that starts at a word; several if it stands in several. */
    private List<Range> longest(int at, int limit) {
        List<Range> longest = new ArrayList<>();
        for (int place : seeds.of(at)) {
            int end = seeds.endOfPart(place);
            int length = SEED;
            while (at + length < limit
                    && place + length < end
                    && words.form(at + length) == words.form(place + length)) {
                length++;
            }
            if (!longest.isEmpty() && longest.get(0).size() < length) {
                longest.clear();
            }
            if (longest.isEmpty() || longest.get(0).size() == length) {
                longest.add(new Range(place, place + length));
            }
        }
        return longest;
    }

    private Segment segmentOf(int word) {
        int found = Arrays.binarySearch(segmentStarts, word);
        return segments.get(found >= 0 ? found : -found - 2);
    }
}

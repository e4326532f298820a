package counterpoint.semantics.extension;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Every way to choose one extension from each of several searches, one after the other. The last search varies fastest;
 * what a search has found is remembered, what nobody asked for is never searched.
 */
final class Products implements Iterator<List<BitSet>> {
    private final List<Iterator<BitSet>> searches;
    private final List<List<BitSet>> found = new ArrayList<>();
    private final int[] choice;
    private boolean hasNext;

    Products(List<Iterator<BitSet>> searches) {
        this.searches = searches;
        this.choice = new int[searches.size()];
        this.hasNext = true;
        for (int i = 0; i < searches.size(); i++) {
            found.add(new ArrayList<>());
        }
        for (int i = 0; i < searches.size() && hasNext; i++) {
            hasNext = has(i, 0);
        }
    }

    private boolean has(int search, int index) {
        List<BitSet> known = found.get(search);
        if (known.size() == index && searches.get(search).hasNext()) {
            known.add(searches.get(search).next());
        }
        return index < known.size();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public List<BitSet> next() {
        if (!hasNext) {
            throw new NoSuchElementException("All choices were made. Ask hasNext first.");
        }
        List<BitSet> chosen = new ArrayList<>(choice.length);
        for (int i = 0; i < choice.length; i++) {
            chosen.add(found.get(i).get(choice[i]));
        }
        advance();
        return chosen;
    }

    private void advance() {
        int i = choice.length - 1;
        while (i >= 0 && !has(i, choice[i] + 1)) {
            choice[i--] = 0;
        }
        if (i < 0) {
            hasNext = false;
        } else {
            choice[i]++;
        }
    }
}

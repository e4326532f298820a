package counterpoint.format.argdown.tree;

import java.util.List;

/**
 * An item with all that is written below it, however deep: branches in text order, each with the place of its owner. Flat,
 * so that no depth of a text can overflow a stack.
 */
public record Tree(Item head, List<Branch> branches) {
    /** The owner of a branch that stands directly below the head. */
    public static final int HEAD = -1;

    /**
     * An item below another, and how the two are related.
     *
     * @param owner index among the branches of the item above, or {@link #HEAD}
     */
    public record Branch(int owner, Sign sign, Item item) {}

    public Tree {
        branches = List.copyOf(branches);
    }
}

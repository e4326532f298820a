package counterpoint.format.argdown.tree;

/** Something in an Argdown text that can't be read as it stands; lines and columns count from 1, columns in UTF-16 units. */
public record Problem(int line, int column, String message) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}

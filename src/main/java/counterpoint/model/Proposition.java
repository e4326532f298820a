package counterpoint.model;

/** What is claimed (AIF: I), as text that can be understood on its own. */
public record Proposition(Id id, String text) implements Node {
    public Proposition {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Proposition " + id + " has no text. Say what is claimed.");
        }
    }

    @Override
    public String type() {
        return "proposition";
    }

    @Override
    public String aifCode() {
        return "I";
    }
}

package counterpoint.model;

/** What is asked (AIF: an I node under Questioning; IBIS: an issue). */
public record Question(Id id, String text) implements Node {
    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Question " + id + " has no text. Say what is asked.");
        }
    }

    @Override
    public String type() {
        return "question";
    }

    @Override
    public String aifCode() {
        return "I";
    }
}

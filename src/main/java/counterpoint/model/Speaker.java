package counterpoint.model;

/** Somebody whose words are on a page (AIF: participant). Commenters without a name get one, such as "Commenter 3". */
public record Speaker(Id id, String name, Role role) implements Entry {

    /** What part a speaker plays on the page. */
    public enum Role {
        INTERVIEWER,
        INTERVIEWEE,
        COMMENTER,
        OTHER
    }

    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Speaker " + id + " has a blank name. Give one, such as \"Commenter 3\".");
        }
    }

    @Override
    public String type() {
        return "speaker";
    }
}

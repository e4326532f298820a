package counterpoint.transcript.comment.cut;

import counterpoint.transcript.text.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about a subject, as stems. The words are in {@code function-words.txt}. */
public final class FunctionWords {
    public static final Set<String> STEMS = Lexicon.named("function-words").section("english").stream()
            .map(Paragraph::stem)
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}
}

package counterpoint.analysis.inspection;

import counterpoint.analysis.Voices;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Question;
import counterpoint.model.Quoted;
import java.util.List;

/** Finds questions that no claim answers, in no wording. O(questions and their wordings · log n). */
public final class UnansweredQuestionInspection implements Inspection {

    @Override
    public String code() {
        return "question.unanswered";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Question.class)
                .filter(question -> Voices.wordings(map, question.id()).stream()
                        .noneMatch(wording -> map.referrers(wording, Answer.class)
                                .anyMatch(answer -> answer.question().equals(wording))))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Question question) {
        return Finding.info(
                code(),
                "Question " + question.id() + " has no answer in this map: " + Quoted.text(question.text())
                        + ". Link a claim that answers it, if there is one.",
                question.id());
    }
}

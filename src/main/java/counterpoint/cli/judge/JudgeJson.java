package counterpoint.cli.judge;

import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.change.Supposition;
import counterpoint.app.judge.JudgedMap;
import counterpoint.http.answer.JudgingJson;
import counterpoint.model.Id;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Judgements as JSON, the same as over HTTP. */
final class JudgeJson implements Answers {
    private final JudgedMap judged;
    private final PrintWriter out;

    JudgeJson(JudgedMap judged, PrintWriter out) {
        this.judged = judged;
        this.out = out;
    }

    @Override
    public void standing(StandingSemantics semantics, Reading reading) {
        print(JudgingJson.standing(judged, semantics, reading));
    }

    @Override
    public void why(Id node, Reading reading) {
        print(JudgingJson.why(judged, node, reading));
    }

    @Override
    public void whatIf(Supposition supposition, Reading reading, Optional<Scale> scale) {
        print(scale.map(chosen -> JudgingJson.whatIf(judged, supposition, reading, chosen.method(), chosen.weights()))
                .orElseGet(() -> JudgingJson.whatIf(judged, supposition, reading)));
    }

    @Override
    public void cruxes(Id node, Reading reading) {
        print(JudgingJson.cruxes(judged, node, reading));
    }

    @Override
    public void unanswered() {
        print(JudgingJson.unanswered(judged));
    }

    @Override
    public void coverage() {
        print(JudgingJson.coverage(judged));
    }

    @Override
    public void beforeAfter(Reading reading) {
        print(JudgingJson.beforeAfter(judged, reading));
    }

    @Override
    public void strengths(Scale scale) {
        print(JudgingJson.strengths(judged, scale.method(), scale.weights()));
    }

    @Override
    public void structure() {
        print(JudgingJson.structure(judged));
    }

    private void print(byte[] json) {
        out.println(new String(json, StandardCharsets.UTF_8));
    }
}

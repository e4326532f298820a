package counterpoint.draft.claim;

import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Weights;
import counterpoint.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stage that finds claims: of the units of a page's speech ({@link Grain}) those that are more likely claims than not,
 * by a logistic model over {@link ClaimSigns}. What a comment quotes and what answers a question at once is always proposed, and
 * greetings, thanks and words about the programme never. Cost: linear in the page.
 */
public final class ClaimProposer {
    public static final String NAME = "claims/2";

    private static final Weights WEIGHTS = Weights.named("claim-weights");
    private static final double THRESHOLD_CLAUSE = 0.4;
    private static final double THRESHOLD_POINT = 0.12;
    private static final double ANSWERING = 0.6;

    private final Speech page;
    private final Questions questions;
    private final Grain grain;
    private final Units units;
    private final ClaimSigns signs;
    private final Openers openers;

    public ClaimProposer(Speech page, Quotations quotations, Questions questions, Grain grain) {
        this.page = page;
        this.questions = questions;
        this.grain = grain;
        this.units = new Units(page, quotations, questions, grain);
        this.signs = new ClaimSigns(page, grain, quotations);
        this.openers = new Openers(page);
    }

    /** A unit and its signs: what the model is trained on. */
    record Candidate(Unit unit, Signs signs, boolean answers) {}

    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        boolean asked = false;
        for (Segment turn : page.turns()) {
            addAll(turn, asked, all);
            asked = !questions.in(turn).isEmpty();
        }
        page.comments().forEach(comment -> addAll(comment, false, all));
        return List.copyOf(all);
    }

    private void addAll(Segment segment, boolean asked, List<Candidate> all) {
        for (Unit unit : units.in(segment)) {
            boolean answers = asked && unit.position() == 0;
            all.add(new Candidate(unit, signs.of(unit), answers));
        }
    }

    public Claims propose() {
        return new Claims(candidates().stream().flatMap(c -> claim(c).stream()).toList());
    }

    private Optional<Claim> claim(Candidate candidate) {
        Unit unit = candidate.unit();
        double sure = WEIGHTS.probability(candidate.signs());
        boolean quoted = signs.isQuoted(unit.place());
        if (candidate.answers() || quoted) {
            sure = Math.max(sure, ANSWERING);
        }
        if (sure < (grain == Grain.CLAUSE ? THRESHOLD_CLAUSE : THRESHOLD_POINT)) {
            return Optional.empty();
        }
        double confidence = Math.round(100 * Math.min(0.95, sure)) / 100.0;
        return Optional.of(new Claim(
                unit.segment(), unit.place(), openers.sentence(unit.place()), confidence, reason(candidate, quoted)));
    }

    private String reason(Candidate candidate, boolean quoted) {
        Unit unit = candidate.unit();
        Optional<String> context = Stream.of(
                        Optional.of("A comment quotes it.").filter(r -> quoted),
                        Optional.of("Answers a question.").filter(r -> candidate.answers()),
                        Optional.of("Answers a quotation.")
                                .filter(r -> signs.followsQuotation(unit.segment(), unit.whole())))
                .flatMap(Optional::stream)
                .findFirst();
        return context.or(() -> signs.cue(unit).map(cue -> "Cue \"" + cue + "\"."))
                .orElse("A full statement without a sign that it is anything else.");
    }
}

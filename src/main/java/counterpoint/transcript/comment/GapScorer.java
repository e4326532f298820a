package counterpoint.transcript.comment;

import counterpoint.transcript.comment.Paragraph.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the gap before each paragraph of a comment region: is it the start of a comment?
 *
 * <p>Every sign adds a weight in log-odds. The weights are set by judgement, not fitted: about 1 for a sign that makes one
 * reading likelier, 2 to 3 for one that mostly decides, 4 and more for one that always does. The base says that a
 * comment without names has about two paragraphs.
 */
final class GapScorer {
    private static final double BASE = -0.7;
    private static final double ALWAYS = 5;
    private static final int LONG = 60;
    private static final int SHORT = 25;
    private static final int LOOK_BACK = 3;
    private static final int LIST_REACH = 8;

    private final List<Paragraph> paragraphs;
    private final InterviewWords interview;
    private final boolean[] insideList;

    private double score;
    private double best;
    private String reason = "";

    GapScorer(List<Paragraph> paragraphs, InterviewWords interview) {
        this.paragraphs = paragraphs;
        this.interview = interview;
        this.insideList = insideList(paragraphs);
    }

    Gap gap(int index) {
        score = BASE;
        best = 0;
        reason = "It reads on its own.";
        Paragraph now = paragraphs.get(index);
        Paragraph before = paragraphs.get(index - 1);
        weighOpening(now);
        weighClosing(before, now);
        weighQuotes(index, before, now);
        weighReport(index, now);
        weighList(index, now);
        weighLengths(before, now);
        weighWords(index, now);
        return new Gap(score, reason);
    }

    private void add(boolean seen, double weight, String sign) {
        if (seen) {
            score += weight;
            if (weight > best) {
                best = weight;
                reason = sign;
            }
        }
    }

    private void weighOpening(Paragraph now) {
        boolean opens = Cues.opens(now.head());
        add(opens, 2.5, "It opens the way comments open.");
        add(!opens && Cues.opensWeakly(now.head()), 1, "It says from where its writer speaks.");
        add(!opens && Cues.goesOn(now.head()), -2, "");
        add(!opens && now.startsSmall(), -1, "");
        String clause = now.firstClause();
        add(Cues.namesShow(clause), 1, "It begins with the interview as a whole.");
        add(interview.namesSpeaker(clause), 0.8, "It begins with a speaker's name.");
        add(now.isBriefQuestion() && !Cues.goesOn(now.head()), 0.8, "It asks a question.");
        add(now.isLink(), -ALWAYS, "");
    }

    private void weighClosing(Paragraph before, Paragraph now) {
        add(Cues.closes(before.tail()), 1.2, "The paragraph before ends the way comments end.");
        add(Cues.leadsIn(before.tail()), -ALWAYS, "");
        add(Cues.closes(now.tail()) && !Cues.opens(now.head()) && before.words() >= LONG, -2, "");
        add(before.endsOpen() && before.words() < SHORT, -0.8, "");
    }

    private void weighQuotes(int index, Paragraph before, Paragraph now) {
        add(before.quoted() == Quoted.WHOLLY, -3.5, "");
        add(
                before.isLink()
                        && index > 1
                        && Cues.leadsIn(paragraphs.get(index - 2).tail()),
                -1,
                "");
        boolean announced = before.words() < SHORT && Cues.opens(before.head()) && !Cues.closes(before.tail());
        if (now.quoted() == Quoted.WHOLLY && now.number() == 0) {
            add(announced, -1.5, "");
            add(!announced, 0.6, "It begins with a quotation from the interview.");
        }
        add(now.quoted() == Quoted.AT_START && now.number() == 0, 1.2, "It begins with a quotation.");
    }

    /** In a comment that answers point by point, a point reported in other words is one more. */
    private void weighReport(int index, Paragraph now) {
        int quotes = 0;
        for (int i = Math.max(0, index - LIST_REACH); i < index; i++) {
            quotes += paragraphs.get(i).quoted() == Quoted.NO ? 0 : 1;
        }
        add(quotes > 1 && Cues.reports(now.firstClause()), -1.5, "");
    }

    private void weighList(int index, Paragraph now) {
        add(insideList[index], -ALWAYS, "");
        add(now.number() == 1, -1.5, "");
    }

    private void weighLengths(Paragraph before, Paragraph now) {
        add(before.words() >= LONG && now.words() >= LONG, -0.8, "");
        add(before.words() >= LONG != now.words() >= LONG, 0.2, "It differs in length from what stands before.");
    }

    /** Shared words with the paragraphs just before: a change of subject speaks for a start. */
    private void weighWords(int index, Paragraph now) {
        Set<String> recent = new HashSet<>();
        for (int i = Math.max(0, index - LOOK_BACK); i < index; i++) {
            recent.addAll(paragraphs.get(i).stems());
        }
        long shared = now.stems().stream().filter(recent::contains).count();
        double share = now.stems().isEmpty()
                ? 0
                : (double) shared / Math.sqrt((double) now.stems().size() * recent.size());
        add(shared == 0 && now.stems().size() > 3, 0.5, "It shares no subject with what stands before.");
        add(share > 0.15, -0.7, "");
    }

    /** Marks the paragraphs after item 1 of a numbered list, up to its last item. */
    private static boolean[] insideList(List<Paragraph> paragraphs) {
        boolean[] inside = new boolean[paragraphs.size()];
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            int number = paragraphs.get(i).number();
            if (number > 1
                    && last >= 0
                    && i - last <= LIST_REACH
                    && paragraphs.get(last).number() == number - 1) {
                for (int j = last + 1; j <= i; j++) {
                    inside[j] = true;
                }
            }
            last = number > 0 ? i : last;
        }
        return inside;
    }
}

package counterpoint.transcript.comment.cut;

import counterpoint.transcript.comment.cut.Paragraph.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the gap before each paragraph of a comment region: is it the start of a comment?
 *
 * <p>Every sign adds a weight in log-odds. The weights are set by judgement, not fitted: about 1 for a sign that makes one
 * reading likelier, 2 to 3 for one that mostly decides, 4 and more for one that always does. The base says that a
 * comment without names has about two paragraphs in letters, and mostly one in chat.
 */
final class GapScorer {
    private static final double BASE = -0.7;
    private static final double BASE_IN_CHAT = 1.8;
    private static final double ALWAYS = 5;
    private static final int LONG = 60;
    private static final int SHORT = 25;
    private static final int LOOK_BACK = 3;
    private static final int LIST_REACH = 8;

    private final List<Paragraph> paragraphs;
    private final Heard heard;
    private final Manner manner;
    private final boolean[] insideList;

    private double score;
    private double best;
    private String reason = "";

    GapScorer(List<Paragraph> paragraphs, Heard heard, Manner manner) {
        this.paragraphs = paragraphs;
        this.heard = heard;
        this.manner = manner;
        this.insideList = insideList(paragraphs);
    }

    Gap gap(int index) {
        score = manner.weight(BASE, BASE_IN_CHAT);
        best = 0;
        reason = manner.chat() > 0.5 ? "Nearly every paragraph here is a comment." : "It reads on its own.";
        Paragraph now = paragraphs.get(index);
        Paragraph before = paragraphs.get(index - 1);
        weighOpening(now);
        weighClosing(before, now);
        weighForm(before, now);
        weighQuotes(index, before, now);
        weighReport(index, now);
        weighList(index, now);
        weighLengths(before, now);
        weighWords(index, now);
        return new Gap(score, reason);
    }

    /** Adds a sign with its weight in letters and in chat. */
    private void add(boolean seen, double inLetters, double inChat, String sign) {
        if (seen) {
            double weight = manner.weight(inLetters, inChat);
            score += weight;
            if (weight > best) {
                best = weight;
                reason = sign;
            }
        }
    }

    private void weighOpening(Paragraph now) {
        boolean opens = Cues.opens(now.head());
        add(opens, 2.5, 1, "It opens the way comments open.");
        add(!opens && Cues.opensWeakly(now.head()), 1, 0, "It says from where its writer speaks.");
        add(!opens && Cues.goesOn(now.head()), -2, 0, "");
        add(!opens && now.startsSmall(), -1, 0, "");
        String clause = now.firstClause();
        add(Cues.namesShow(clause), 1, 0, "It begins with the interview as a whole.");
        add(heard.namesSpeaker(clause), 0.8, 0, "It begins with a speaker's name.");
        add(now.isBriefQuestion() && !Cues.goesOn(now.head()), 0.8, 0, "It asks a question.");
        add(now.isLink(), -ALWAYS, -1, "");
    }

    private void weighClosing(Paragraph before, Paragraph now) {
        add(Cues.closes(before.tail()), 1.2, 0.5, "The paragraph before ends the way comments end.");
        add(Cues.leadsIn(before.tail()), -ALWAYS, -ALWAYS, "");
        add(Cues.closes(now.tail()) && !Cues.opens(now.head()) && before.words() >= LONG, -2, 0, "");
        add(before.endsOpen() && before.words() < SHORT, -0.8, 0, "");
    }

    /** What typing shows: a quotation left open, an afterthought, a line as full as a wrapped one. */
    private void weighForm(Paragraph before, Paragraph now) {
        add(before.leavesQuoteOpen() && now.leavesQuoteOpen(), -2, -4, "");
        add(Cues.addsLater(now.head()), -3, -3, "");
        add(before.isFull(), -0.7, -0.7, "");
    }

    private void weighQuotes(int index, Paragraph before, Paragraph now) {
        add(before.quoted() == Quoted.SAID, -3.5, -3.5, "");
        add(before.quoted() == Quoted.MARKED, -3.5, 0, "");
        add(before.isLink(), 0, -2.5, "");
        add(
                before.isLink()
                        && index > 1
                        && Cues.leadsIn(paragraphs.get(index - 2).tail()),
                -1,
                0,
                "");
        boolean announced = before.words() < SHORT && Cues.opens(before.head()) && !Cues.closes(before.tail());
        if (now.quoted().isWhole() && now.number() == 0) {
            add(announced, -1.5, 0, "");
            add(!announced, 0.6, 0.6, "It begins with a quotation of what was said before.");
        }
        add(now.quoted() == Quoted.AT_START && now.number() == 0, 1.2, 0, "It begins with a quotation.");
    }

    /** In a comment that answers point by point, a point reported in other words is one more. */
    private void weighReport(int index, Paragraph now) {
        int quotes = 0;
        for (int i = Math.max(0, index - LIST_REACH); i < index; i++) {
            quotes += paragraphs.get(i).quoted() == Quoted.NO ? 0 : 1;
        }
        add(quotes > 1 && Cues.reports(now.firstClause()), -1.5, 0, "");
    }

    private void weighList(int index, Paragraph now) {
        add(insideList[index], -ALWAYS, -ALWAYS, "");
        add(now.number() == 1, -1.5, 0, "");
    }

    private void weighLengths(Paragraph before, Paragraph now) {
        add(before.words() >= LONG && now.words() >= LONG, -0.8, 0, "");
        boolean essay = Math.min(before.words(), now.words()) >= LONG / 2
                && before.words() + now.words() >= LONG + SHORT
                && !Cues.replies(now.head());
        add(essay, 0, -2.2, "");
        add(before.words() >= LONG != now.words() >= LONG, 0.2, 0.2, "It differs in length from what stands before.");
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
        add(shared == 0 && now.stems().size() > 3, 0.5, 0.2, "It shares no subject with what stands before.");
        add(share > 0.15, -0.7, 0, "");
    }

    /** Marks the paragraphs after item 1 of a list, numbered or of fragments after a colon, up to its last item. */
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
        for (int i = 2; i < paragraphs.size(); i++) {
            boolean announced = Cues.announces(paragraphs.get(i - 2).tail()) || inside[i - 1];
            inside[i] |= announced
                    && paragraphs.get(i - 1).isFragment()
                    && paragraphs.get(i).isFragment();
        }
        return inside;
    }
}

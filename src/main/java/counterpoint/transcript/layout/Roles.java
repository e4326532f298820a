package counterpoint.transcript.layout;

import counterpoint.model.Speaker.Role;
import counterpoint.transcript.text.Lexicon;
import counterpoint.transcript.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells interviewers from interviewees by evidence: who asks, who opens and welcomes, who keeps order and passes the word to others, what
 * the label and the title say, and who speaks long.
 *
 * <p>Each sign adds a weight set by judgement. Whoever has more evidence for than against asking is an interviewer; of two
 * speakers one is.
 */
public final class Roles {
    private static final Lexicon LEXICON = Lexicon.named("roles");
    private static final Pattern HOST_WORDS = LEXICON.anyOf("host in a label");
    private static final Pattern GUEST_WORDS = LEXICON.anyOf("guest in a label");
    private static final Pattern WELCOME = LEXICON.anyOf("opens a show");
    private static final Pattern THANKS_HOST = LEXICON.anyOf("answers a welcome");
    private static final Pattern KEEPS_ORDER = LEXICON.anyOf("keeps order");
    private static final Pattern ASKS = LEXICON.anyOf("asks without a mark");
    private static final int REQUEST = 400;
    private static final int VOCATIVE = 40;
    private static final int HEAD = 1500;
    private static final int FRONT = 3000;
    private static final int LONGEST_TURN = 20_000;

    private Roles() {}

    /** Somebody's turns so far, counted. */
    private static final class Tally {
        private int turns;
        private int questions;
        private int handovers;
        private int orders;
        private int vocatives;
        private long characters;
        private double signs;
    }

    /**
     * A role for each person.
     *
     * @param turns the turns in order: the person's number and the words
     * @param front title and dek
     */
    public static List<Role> of(People people, List<Turn> turns, String front) {
        List<Tally> tallies = new ArrayList<>();
        people.names().forEach(name -> tallies.add(new Tally()));
        for (int i = 0; i < turns.size(); i++) {
            count(tallies.get(turns.get(i).person()), turns.get(i), people, i);
        }
        double mean = turns.stream()
                .mapToLong(turn -> turn.words().length())
                .average()
                .orElse(1);
        List<Double> scores = new ArrayList<>();
        for (int person = 0; person < tallies.size(); person++) {
            scores.add(score(tallies.get(person), mean) + said(people, person, front));
        }
        return roles(scores);
    }

    /** One turn: whose, and its words. */
    public record Turn(int person, String words) {}

    private static void count(Tally tally, Turn turn, People people, int index) {
        String words = turn.words().strip();
        tally.turns++;
        tally.characters += words.length();
        String tail = words.substring(Math.max(0, words.length() - 200));
        String request = words.substring(Math.max(0, words.length() - REQUEST));
        boolean asks = tail.contains("?") || ASKS.matcher(request).find();
        tally.questions += asks ? 1 : 0;
        String head = words.substring(0, Math.min(HEAD, words.length()));
        tally.orders += KEEPS_ORDER.matcher(head).find() ? 1 : 0;
        tally.vocatives += opensWithName(turn.person(), words, people) ? 1 : 0;
        if (index == 0) {
            // An excerpt may begin with anybody.
            tally.signs += asks || WELCOME.matcher(head).find() ? 1 : 0.3;
        }
        tally.signs += index < 3
                        && WELCOME.matcher(words.substring(0, Math.min(LONGEST_TURN, words.length())))
                                .find()
                ? 1.5
                : 0;
        tally.signs -= index < 6 && THANKS_HOST.matcher(head).find() ? 1.5 : 0;
        tally.handovers +=
                passesTheWord(turn.person(), tail + " " + words.substring(0, Math.min(80, words.length())), people)
                        ? 1
                        : 0;
    }

    private static boolean passesTheWord(int person, String words, People people) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (int other = 0; other < Math.min(people.names().size(), 30); other++) {
            if (other != person && lower.contains(Names.surname(people.names().get(other)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Senator Doe, what …}: those who lead call others by name first. */
    private static boolean opensWithName(int person, String words, People people) {
        String head = words.substring(0, Math.min(VOCATIVE, words.length()));
        int comma = head.indexOf(',');
        if (comma < 0 || head.substring(0, comma).split(" ", -1).length > 3) {
            return false;
        }
        String called = Names.surname(head.substring(0, comma));
        for (int other = 0; other < Math.min(people.names().size(), 30); other++) {
            if (other != person && Names.surname(people.names().get(other)).equals(called)) {
                return true;
            }
        }
        return false;
    }

    private static double score(Tally tally, double mean) {
        if (tally.turns == 0) {
            return 0;
        }
        double asks = 3.0 * tally.questions / tally.turns - 1;
        double passes = 1.5 * tally.handovers / tally.turns;
        double length = (double) tally.characters / tally.turns / Math.max(1, mean);
        double brief = Math.max(-1, Math.min(0.7, -Math.log(Math.max(0.05, length))));
        double often = Math.min(0.5, tally.turns / 20.0);
        double leads = (1.5 * tally.orders + tally.vocatives) / tally.turns;
        return asks + passes + leads + brief + tally.signs + often - 0.5;
    }

    /** What the label and the front of the page say about a person. */
    private static double said(People people, int person, String page) {
        String role = people.role(person).orElse("") + " " + people.names().get(person);
        double score = HOST_WORDS.matcher(role).find() ? 5 : 0;
        score -= GUEST_WORDS.matcher(role).find() ? 3 : 0;
        String front = page.substring(0, Math.min(FRONT, page.length())).toLowerCase(Locale.ROOT);
        String name = Pattern.quote(people.names().get(person).toLowerCase(Locale.ROOT));
        score -= find(front, name + "[^.]{0,40}\\b(?:joins|tells|talks to|speaks (?:to|with)|explains)\\b") ? 2 : 0;
        score += find(front, "\\b(?:joins|tells|talks to|speaks (?:to|with)|interviewed by|hosted by|host)\\s+" + name)
                ? 2.5
                : 0;
        String title = front.lines().findFirst().orElse("");
        boolean alone = people.names().stream()
                        .filter(other -> title.contains(other.toLowerCase(Locale.ROOT)))
                        .count()
                == 1;
        score -= alone && find(title, name) ? 2 : 0;
        return score;
    }

    private static boolean find(String words, String regex) {
        return Pattern.compile(regex).matcher(words).find();
    }

    private static List<Role> roles(List<Double> scores) {
        double highest = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Role> roles = new ArrayList<>();
        boolean taken = false;
        for (double score : scores) {
            boolean asks = scores.size() <= 2 ? score == highest && !taken : score > 1 || score == highest;
            taken |= asks;
            roles.add(asks && scores.size() > 1 ? Role.INTERVIEWER : Role.INTERVIEWEE);
        }
        return roles;
    }
}

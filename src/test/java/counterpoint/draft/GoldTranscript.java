package counterpoint.draft;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.GoldReader;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Speaker.Role;
import counterpoint.transcript.Sentence;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.text.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A transcript made from a page's gold turns and comments, so that drafting is measured apart from reading. The first
 * speaker is taken as the interviewer.
 */
public record GoldTranscript(Gold gold, Transcript transcript) {
    private static final Id SOURCE = Id.of("s1");

    public static GoldTranscript read(Path page) {
        String name = page.getFileName().toString();
        Path json = page.resolveSibling(name.replace(".txt", ".gold.json"));
        try {
            Gold gold = GoldReader.read(name, Files.readString(page), Files.readString(json));
            return new GoldTranscript(gold, new Building(gold).transcript());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Building {
        private final Gold gold;
        private final Map<String, Speaker> speakers = new LinkedHashMap<>();
        private final List<Segment> segments = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private int tiled;
        private int others;

        Building(Gold gold) {
            this.gold = gold;
        }

        Transcript transcript() {
            int number = 1;
            for (Gold.Turn turn : gold.turns()) {
                fill(turn.place().start());
                int words = gold.text().indexOf('\n', turn.place().start()) + 1;
                fill(words);
                add(Kind.TURN, "t" + number++, turn.place().end(), speaker(turn.speaker()));
            }
            number = 1;
            for (Span comment : gold.comments()) {
                fill(comment.start());
                Speaker commenter = new Speaker(Id.of("w" + number), "Commenter " + number, Role.COMMENTER);
                speakers.put(commenter.name(), commenter);
                add(Kind.COMMENT, "c" + number++, comment.end(), commenter);
            }
            fill(gold.text().length());
            Source source = Source.of(SOURCE, gold.page(), gold.text());
            return new Transcript(source, List.copyOf(speakers.values()), segments, sentences, List.of());
        }

        private Speaker speaker(String name) {
            Role role = speakers.isEmpty() ? Role.INTERVIEWER : Role.INTERVIEWEE;
            return speakers.computeIfAbsent(name, n -> new Speaker(Id.of("v" + (speakers.size() + 1)), n, role));
        }

        private void fill(int to) {
            if (to > tiled) {
                Span span = new Span(SOURCE, tiled, to);
                Id id = Id.of("f" + ++others);
                segments.add(
                        new Segment(id, Kind.FURNITURE, span, Optional.empty(), Optional.empty(), Optional.empty()));
                tiled = to;
            }
        }

        private void add(Kind kind, String id, int end, Speaker speaker) {
            Span span = new Span(SOURCE, tiled, end);
            segments.add(
                    new Segment(Id.of(id), kind, span, Optional.of(speaker.id()), Optional.empty(), Optional.empty()));
            for (Sentences.Place place : Sentences.in(gold.text(), tiled, end)) {
                sentences.add(new Sentence(Id.of(id), new Span(SOURCE, place.start(), place.end())));
            }
            tiled = end;
        }
    }
}

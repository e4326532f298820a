package counterpoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Transition;
import java.util.List;
import java.util.Optional;

/** Reads entries, diffs and findings from JSON values; whatever is wrong goes to its {@link Problems}. */
final class EntryReader {
    private static final List<String> ALL_TYPES = Section.allTypes();

    private final Problems problems;

    EntryReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Fields> fields(JsonNode node, Place place) {
        return Fields.of(node, place, problems);
    }

    /** An entry of one of these types. */
    Optional<Entry> entry(JsonNode node, Place place, List<String> types) {
        Optional<Entry> entry = fields(node, place).flatMap(fields -> entry(fields, fields.oneOf("type", types)));
        if (entry.isEmpty() && node.path("id").isTextual()) {
            noteRefused(node.path("id").textValue());
        }
        return entry;
    }

    private void noteRefused(String id) {
        try {
            problems.refusedEntry(Id.of(id));
        } catch (IllegalArgumentException noId) {
            // Nothing can name an entry whose id isn't one; the id itself has been noted already.
        }
    }

    private Optional<Entry> entry(Fields fields, String type) {
        return switch (type) {
            case "source" -> source(fields);
            case "speaker" -> speaker(fields);
            case "segment" -> segment(fields);
            case "locution" -> locution(fields);
            case "proposition" -> proposition(fields);
            case "question" -> question(fields);
            case "inference" -> inference(fields);
            case "conflict" -> conflict(fields);
            case "rephrase" -> rephrase(fields);
            case "answer" -> answer(fields);
            case "transition" -> transition(fields);
            case "illocution" -> illocution(fields);
            case "proposal" -> proposal(fields);
            case "extension" -> extension(fields);
            // The type has been noted as unknown; what else the object holds can't be judged without it.
            default -> Optional.empty();
        };
    }

    private static Optional<Entry> source(Fields fields) {
        Id id = fields.id("id");
        String title = fields.text("title");
        String hash = fields.text("hash");
        int length = fields.whole("length");
        Optional<String> text = fields.optionalText("text");
        Optional<String> url = fields.optionalText("url");
        return fields.build(() -> new Source(id, title, hash, length, text, url));
    }

    private static Optional<Entry> speaker(Fields fields) {
        Id id = fields.id("id");
        String name = fields.text("name");
        Speaker.Role role = fields.constant("role", Speaker.Role.class);
        return fields.build(() -> new Speaker(id, name, role));
    }

    private Optional<Entry> segment(Fields fields) {
        Id id = fields.id("id");
        Segment.Kind kind = fields.constant("kind", Segment.Kind.class);
        Optional<Span> span = fields.object("span", this::span);
        Optional<Id> speaker = fields.optionalId("speaker");
        Optional<Id> replyTo = fields.optionalId("replyTo");
        Optional<String> time = fields.optionalText("time");
        return fields.build(() -> new Segment(id, kind, span.orElseThrow(), speaker, replyTo, time));
    }

    private Optional<Entry> locution(Fields fields) {
        Id id = fields.id("id");
        Id speaker = fields.id("speaker");
        List<Span> spans = fields.list("spans", this::span);
        return fields.build(() -> new Locution(id, speaker, spans));
    }

    private static Optional<Entry> proposition(Fields fields) {
        Id id = fields.id("id");
        String text = fields.text("text");
        return fields.build(() -> new Proposition(id, text));
    }

    private static Optional<Entry> question(Fields fields) {
        Id id = fields.id("id");
        String text = fields.text("text");
        return fields.build(() -> new Question(id, text));
    }

    private static Optional<Entry> inference(Fields fields) {
        Id id = fields.id("id");
        List<Id> premises = fields.ids("premises");
        Id conclusion = fields.id("conclusion");
        Optional<String> scheme = fields.optionalText("scheme");
        return fields.build(() -> new Inference(id, premises, conclusion, scheme));
    }

    private static Optional<Entry> conflict(Fields fields) {
        Id id = fields.id("id");
        Id attacker = fields.id("attacker");
        Id target = fields.id("target");
        Optional<String> scheme = fields.optionalText("scheme");
        return fields.build(() -> new Conflict(id, attacker, target, scheme));
    }

    private static Optional<Entry> rephrase(Fields fields) {
        Id id = fields.id("id");
        Id restatement = fields.id("restatement");
        Id original = fields.id("original");
        return fields.build(() -> new Rephrase(id, restatement, original));
    }

    private static Optional<Entry> answer(Fields fields) {
        Id id = fields.id("id");
        Id proposition = fields.id("proposition");
        Id question = fields.id("question");
        return fields.build(() -> new Answer(id, proposition, question));
    }

    private static Optional<Entry> transition(Fields fields) {
        Id id = fields.id("id");
        Id from = fields.id("from");
        Id to = fields.id("to");
        return fields.build(() -> new Transition(id, from, to));
    }

    private static Optional<Entry> illocution(Fields fields) {
        Id id = fields.id("id");
        String force = fields.text("force");
        Id anchor = fields.id("anchor");
        Id content = fields.id("content");
        return fields.build(() -> new Illocution(id, new Illocution.Force(force), anchor, content));
    }

    private static Optional<Entry> extension(Fields fields) {
        Id id = fields.id("id");
        Optional<Id> about = fields.optionalId("about");
        String name = fields.text("name");
        String value = fields.text("value");
        return fields.build(() -> new Extension(id, about, name, value));
    }

    private Optional<Entry> proposal(Fields fields) {
        Id id = fields.id("id");
        String proposer = fields.text("proposer");
        String reason = fields.text("reason");
        double confidence = fields.number("confidence");
        Proposal.Status status = fields.constant("status", Proposal.Status.class);
        List<Span> evidence = fields.list("evidence", this::span);
        Optional<Diff> diff = fields.object("diff", this::diff);
        return fields.build(() -> new Proposal(id, proposer, reason, confidence, status, evidence, diff.orElseThrow()));
    }

    Optional<Diff> diff(JsonNode node, Place place) {
        return fields(node, place).flatMap(fields -> {
            List<Entry> added = fields.list("added", this::anyEntry);
            List<Diff.Revision> revised = fields.list("revised", this::revision);
            List<Entry> removed = fields.list("removed", this::anyEntry);
            return fields.build(() -> new Diff(added, revised, removed));
        });
    }

    private Optional<Diff.Revision> revision(JsonNode node, Place place) {
        return fields(node, place).flatMap(fields -> {
            Optional<Entry> before = fields.object("before", this::anyEntry);
            Optional<Entry> after = fields.object("after", this::anyEntry);
            return fields.build(() -> new Diff.Revision(before.orElseThrow(), after.orElseThrow()));
        });
    }

    private Optional<Entry> anyEntry(JsonNode node, Place place) {
        return fields(node, place).flatMap(fields -> entry(fields, fields.oneOf("type", ALL_TYPES)));
    }

    private Optional<Span> span(JsonNode node, Place place) {
        return fields(node, place).flatMap(fields -> {
            Id source = fields.id("source");
            int start = fields.whole("start");
            int end = fields.whole("end");
            return fields.build(() -> new Span(source, start, end));
        });
    }

    Optional<Finding> finding(JsonNode node, Place at) {
        return fields(node, at).flatMap(fields -> {
            String code = fields.text("code");
            Finding.Severity severity = fields.constant("severity", Finding.Severity.class);
            String message = fields.text("message");
            List<Id> about = fields.ids("about");
            Optional<Span> place = fields.optionalObject("place", this::span);
            return fields.build(() -> new Finding(code, severity, message, about, place));
        });
    }
}

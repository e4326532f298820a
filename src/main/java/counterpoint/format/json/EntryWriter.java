package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes entries, diffs and findings with their members in a fixed order. Knows whether page texts are to be written. */
final class EntryWriter {

    /** Whether the texts of pages are written, or only where and what they are. */
    enum Texts {
        KEPT,
        LEFT_OUT
    }

    private final JsonGenerator json;
    private final Texts texts;

    EntryWriter(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", entry.type());
        id("id", entry.id());
        if (entry instanceof Source source) {
            source(source);
        } else if (entry instanceof Speaker speaker) {
            json.writeStringField("name", speaker.name());
            constant("role", speaker.role());
        } else if (entry instanceof Segment segment) {
            segment(segment);
        } else if (entry instanceof Locution locution) {
            id("speaker", locution.speaker());
            spans("spans", locution.spans());
        } else if (entry instanceof Proposition proposition) {
            json.writeStringField("text", proposition.text());
        } else if (entry instanceof Question question) {
            json.writeStringField("text", question.text());
        } else if (entry instanceof Proposal proposal) {
            proposal(proposal);
        } else if (entry instanceof Extension extension) {
            optionalId("about", extension.about());
            json.writeStringField("name", extension.name());
            json.writeStringField("value", extension.value());
        } else {
            relation(entry);
        }
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeStringField("title", source.title());
        json.writeStringField("hash", source.hash());
        json.writeNumberField("length", source.length());
        if (texts == Texts.KEPT) {
            optional("text", source.text());
        }
        optional("url", source.url());
    }

    private void segment(Segment segment) throws IOException {
        constant("kind", segment.kind());
        json.writeFieldName("span");
        span(segment.span());
        optionalId("speaker", segment.speaker());
        optionalId("replyTo", segment.replyTo());
        optional("time", segment.time());
    }

    private void relation(Entry entry) throws IOException {
        if (entry instanceof Inference inference) {
            ids("premises", inference.premises());
            id("conclusion", inference.conclusion());
            optional("scheme", inference.scheme());
        } else if (entry instanceof Conflict conflict) {
            id("attacker", conflict.attacker());
            id("target", conflict.target());
            optional("scheme", conflict.scheme());
        } else if (entry instanceof Rephrase rephrase) {
            id("restatement", rephrase.restatement());
            id("original", rephrase.original());
        } else if (entry instanceof Answer answer) {
            id("proposition", answer.proposition());
            id("question", answer.question());
        } else if (entry instanceof Transition transition) {
            id("from", transition.from());
            id("to", transition.to());
        } else if (entry instanceof Illocution illocution) {
            json.writeStringField("force", illocution.force().name());
            id("anchor", illocution.anchor());
            id("content", illocution.content());
        } else {
            throw new IllegalStateException("Entries of type " + entry.type() + " have no JSON. Teach EntryWriter.");
        }
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeStringField("proposer", proposal.proposer());
        json.writeStringField("reason", proposal.reason());
        json.writeNumberField("confidence", proposal.confidence());
        constant("status", proposal.status());
        spans("evidence", proposal.evidence());
        json.writeFieldName("diff");
        write(proposal.diff());
    }

    void write(Diff diff) throws IOException {
        json.writeStartObject();
        entries("added", diff.added());
        json.writeArrayFieldStart("revised");
        for (Diff.Revision revision : diff.revised()) {
            json.writeStartObject();
            json.writeFieldName("before");
            write(revision.before());
            json.writeFieldName("after");
            write(revision.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        entries("removed", diff.removed());
        json.writeEndObject();
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        constant("severity", finding.severity());
        json.writeStringField("message", finding.message());
        ids("about", finding.about());
        if (finding.place().isPresent()) {
            json.writeFieldName("place");
            span(finding.place().get());
        }
        json.writeEndObject();
    }

    private void entries(String key, List<Entry> entries) throws IOException {
        json.writeArrayFieldStart(key);
        for (Entry entry : entries) {
            write(entry);
        }
        json.writeEndArray();
    }

    private void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        id("source", span.source());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    private void ids(String key, List<Id> ids) throws IOException {
        json.writeArrayFieldStart(key);
        for (Id id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }

    private void id(String key, Id id) throws IOException {
        json.writeStringField(key, id.value());
    }

    private void optionalId(String key, Optional<Id> id) throws IOException {
        optional(key, id.map(Id::value));
    }

    private void optional(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    private void constant(String key, Enum<?> constant) throws IOException {
        json.writeStringField(key, constant.name().toLowerCase(Locale.ROOT));
    }
}

package counterpoint.format.kialo;

import counterpoint.format.Read;
import counterpoint.format.kialo.Outline.Item;
import counterpoint.format.kialo.Outline.Label;
import counterpoint.format.nodeset.Claims;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a map of an outline: claims under their numbers, relations named after the claim they come from. */
final class OutlineToMap {
    static final String MARKUP = "kialo:markup";
    static final String SOURCE = "kialo:source";

    private final Claims claims = new Claims();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Id> ids = new HashMap<>();
    private final Map<String, Optional<String>> targets = new HashMap<>();
    private final Set<String> questions = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private OutlineToMap() {}

    static Read of(Outline outline, Id map) {
        OutlineToMap making = new OutlineToMap();
        making.make(outline);
        return new Read(ArgumentMap.of(map, 0, making.entries), making.findings);
    }

    private void make(Outline outline) {
        outline.title().ifPresent(title -> keep(Optional.empty(), Extension.TITLE, title));
        outline.sources().forEach(source -> keep(Optional.empty(), SOURCE, source));
        List<Item> known = outline.items().stream().filter(this::isNew).toList();
        findQuestions(known);
        known.stream().filter(item -> !isLink(item)).forEach(this::claim);
        known.forEach(this::relation);
    }

    private boolean isNew(Item item) {
        if (items.putIfAbsent(item.number(), item) == null) {
            return true;
        }
        warn("number-repeated", item, "has a number that another claim has. It was left out; give it another number.");
        return false;
    }

    /** A topmost item is a question if it is called so, or if nothing under it takes a side. */
    private void findQuestions(List<Item> known) {
        Map<String, Boolean> sides = new HashMap<>();
        for (Item item : known) {
            item.parent().ifPresent(parent -> sides.merge(parent, takesSide(item), Boolean::logicalOr));
        }
        for (Item item : known) {
            boolean undecided = item.parent().isEmpty() && !sides.getOrDefault(item.number(), true);
            if (item.label().equals(Optional.of(Label.QUESTION))
                    || (item.label().isEmpty() && undecided)) {
                questions.add(item.number());
            }
        }
    }

    private static boolean takesSide(Item item) {
        return item.label()
                .filter(label -> label == Label.PRO || label == Label.CON)
                .isPresent();
    }

    private boolean isLink(Item item) {
        return Markup.reference(item.markup()).filter(this::leadsToClaim).isPresent();
    }

    private boolean leadsToClaim(String number) {
        return target(number).isPresent();
    }

    /** The number of the claim that this number stands for, through any references; each is followed once. */
    private Optional<String> target(String number) {
        List<String> passed = new ArrayList<>();
        String at = number;
        while (!targets.containsKey(at)) {
            Item item = items.get(at);
            targets.put(at, Optional.empty());
            passed.add(at);
            if (item == null) {
                break;
            }
            Optional<String> next = Markup.reference(item.markup());
            if (next.isEmpty()) {
                targets.put(at, Optional.of(at));
                break;
            }
            at = next.get();
        }
        Optional<String> found = Objects.requireNonNull(targets.get(at));
        passed.forEach(way -> targets.put(way, found));
        return found;
    }

    private void claim(Item item) {
        Id id = claims.claim(item.number(), "claim");
        ids.put(item.number(), id);
        if (Markup.reference(item.markup()).isPresent()) {
            warn("reference-astray", item, "refers to a claim that isn't there. It was read as a text.");
        }
        String words = Markup.words(item.markup());
        if (words.isBlank()) {
            warn("text-missing", item, "has no text. It reads \"(no text)\".");
        }
        String text = words.isBlank() ? "(no text)" : words;
        entries.add(questions.contains(item.number()) ? new Question(id, text) : new Proposition(id, text));
        if (Markup.hasLink(item.markup())) {
            keep(Optional.of(id), MARKUP, item.markup());
        }
    }

    private void relation(Item item) {
        Optional<Id> from = Optional.ofNullable(ids.get(target(item.number()).orElse(item.number())));
        Optional<String> above = item.parent().map(parent -> target(parent).orElse(parent));
        if (from.isEmpty() || above.isEmpty()) {
            return;
        }
        Optional<Id> to = above.map(ids::get);
        if (to.isEmpty()) {
            warn("parent-missing", item, "stands under a number that isn't there, so it bears on nothing.");
        } else if (from.equals(to)) {
            warn("self-reference", item, "would bear on itself, so this was left out.");
        } else if (questions.contains(above.get())) {
            answer(item, from.get(), to.get());
        } else if (!takesSide(item)) {
            warn("stance-missing", item, "says neither Pro nor Con, so it bears on nothing.");
        } else if (isQuestion(item)) {
            warn("stance-of-question", item, "takes a side as a question, which a map doesn't have. It was left out.");
        } else {
            side(item, from.get(), to.get());
        }
    }

    private boolean isQuestion(Item item) {
        return target(item.number()).filter(questions::contains).isPresent();
    }

    private void answer(Item item, Id from, Id to) {
        if (isQuestion(item)) {
            warn("question-below-question", item, "is a question under a question. It stands alone now.");
            return;
        }
        if (takesSide(item)) {
            warn("stance-on-question", item, "says Pro or Con to a question. It was read as an answer.");
        }
        entries.add(new Answer(claims.claim(item.number() + "-answer", "answer"), from, to));
    }

    private void side(Item item, Id from, Id to) {
        if (item.label().equals(Optional.of(Label.PRO))) {
            entries.add(Inference.of(claims.claim(item.number() + "-pro", "pro"), List.of(from), to));
        } else {
            entries.add(Conflict.of(claims.claim(item.number() + "-con", "con"), from, to));
        }
    }

    private void keep(Optional<Id> about, String name, String value) {
        entries.add(new Extension(claims.next("kialo"), about, name, value));
    }

    private void warn(String code, Item item, String what) {
        findings.add(Finding.warning(
                "kialo." + code, "Line " + item.line() + ": claim " + Quoted.text(item.number()) + " " + what));
    }
}

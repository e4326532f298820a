package counterpoint.format.network;

import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.format.network.Network.Vertex;
import counterpoint.model.Answer;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Illocution.Force;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Transition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes entries of vertices and arrows that no map knows yet. */
final class Anew {
    /** Where a claim's text may stand, in the order in which it is looked for. */
    private static final List<String> TEXTS =
            List.of(MapToNetwork.LABEL, "text", "name", "title", "content", "description");

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(MapToNetwork.BETWEEN));

    private final Map<String, Id> ids;
    private final Map<String, List<Arrow>> owned;
    private final Map<Id, Entry> entries;
    private final Keeper keeper;
    private final Remarks remarks;

    Anew(Map<String, Id> ids, Map<String, List<Arrow>> owned, Map<Id, Entry> entries, Keeper keeper, Remarks remarks) {
        this.ids = ids;
        this.owned = owned;
        this.entries = entries;
        this.keeper = keeper;
        this.remarks = remarks;
    }

    /** A claim or question; words without a page are kept aside. */
    void claim(Vertex vertex, Term term) {
        Id id = id(vertex.id());
        Entry old = entries.get(id);
        if (term == Term.LOCUTION) {
            if (!(old instanceof Locution)) {
                aside(vertex);
            }
            return;
        }
        String name = TEXTS.stream()
                .filter(attribute -> !vertex.text(attribute).isBlank())
                .findFirst()
                .orElse("");
        String text = name.isEmpty() ? shownId(vertex.id()) : vertex.text(name);
        entries.put(id, term == Term.QUESTION ? new Question(id, text) : new Proposition(id, text));
        details(vertex, id, old != null, Set.of(name));
    }

    private static String shownId(String vertex) {
        return vertex.isBlank() ? "(no text)" : vertex;
    }

    /** Relations, those that others may end on first. */
    void relations(List<Vertex> vertices) {
        List<Vertex> rest = List.copyOf(vertices);
        boolean progress = true;
        while (progress && !rest.isEmpty()) {
            List<Vertex> left =
                    rest.stream().filter(vertex -> !relation(vertex)).toList();
            progress = left.size() < rest.size();
            rest = left;
        }
        rest.forEach(this::aside);
    }

    private void aside(Vertex vertex) {
        entries.remove(id(vertex.id()));
        remarks.half(vertex.id(), Term.of(vertex).name().toLowerCase(Locale.ROOT));
        keeper.aboutMap(MapToNetwork.VERTEX, Network.json(vertex));
        owned.getOrDefault(vertex.id(), List.of())
                .forEach(arrow -> keeper.aboutMap(MapToNetwork.EDGE, Network.json(arrow)));
    }

    private boolean relation(Vertex vertex) {
        Id id = id(vertex.id());
        Set<Id> in = new LinkedHashSet<>();
        Set<Id> out = new LinkedHashSet<>();
        for (Arrow arrow : owned.getOrDefault(vertex.id(), List.of())) {
            if (arrow.to().equals(vertex.id())) {
                in.add(id(arrow.from()));
            } else {
                out.add(id(arrow.to()));
            }
        }
        boolean isKnown = entries.containsKey(id);
        Optional<Entry> made = out.size() == 1 && !in.isEmpty()
                ? made(vertex, id, List.copyOf(in), out.iterator().next())
                : Optional.empty();
        made.ifPresent(entry -> {
            entries.put(id, entry);
            details(vertex, id, isKnown, Set.of());
        });
        return made.isPresent();
    }

    private Optional<Entry> made(Vertex vertex, Id id, List<Id> in, Id out) {
        Optional<String> scheme = Optional.of(vertex.text(MapToNetwork.SCHEME)).filter(s -> !s.isBlank());
        Term term = Term.of(vertex);
        if (term != Term.INFERENCE && in.size() > 1) {
            return Optional.empty();
        }
        if (term == Term.ILLOCUTION) {
            String force = vertex.text(MapToNetwork.FORCE);
            return sound(new Illocution(id, force.isBlank() ? Force.ASSERTING : new Force(force), in.get(0), out));
        }
        return between(term, id, in, out, scheme);
    }

    /** A relation of these ends, if it can be one. */
    private Optional<Entry> between(Term term, Id id, List<Id> in, Id out, Optional<String> scheme) {
        if (in.contains(out)) {
            return Optional.empty();
        }
        return sound(
                switch (term) {
                    case INFERENCE -> new Inference(id, in, out, scheme);
                    case CONFLICT -> new Conflict(id, in.get(0), out, scheme);
                    case REPHRASE -> new Rephrase(id, in.get(0), out);
                    case ANSWER -> new Answer(id, in.get(0), out);
                    default -> new Transition(id, in.get(0), out);
                });
    }

    private Optional<Entry> sound(Entry entry) {
        boolean isSound = entry.ends().stream().allMatch(end -> {
            Entry there = entries.get(end.target());
            return there != null && end.kinds().stream().anyMatch(kind -> kind.isInstance(there));
        });
        return isSound ? Optional.of(entry) : Optional.empty();
    }

    /** An arrow from claim to claim. One that goes both ways is two attacks; nothing else can. */
    void arrow(Arrow arrow) {
        Optional<Term.Said> said = Term.said(arrow);
        if (said.isEmpty()) {
            remarks.unknown(arrow);
            keeper.aboutMap(MapToNetwork.EDGE, Network.json(arrow));
            return;
        }
        Term term = said.get().term();
        boolean isMutual = arrow.direction() == Direction.MUTUAL;
        if (isMutual && term != Term.CONFLICT) {
            aside(arrow, "it has no direction.");
            return;
        }
        Id id = arrow.id().isEmpty() ? keeper.next("r") : keeper.claim(arrow.id());
        Optional<String> scheme = Optional.of(arrow.text(MapToNetwork.SCHEME)).filter(s -> !s.isBlank());
        Optional<Entry> made = between(term, id, List.of(id(arrow.from())), id(arrow.to()), scheme);
        if (made.isEmpty()) {
            aside(arrow, "a " + term.name().toLowerCase(Locale.ROOT) + " has other ends.");
            return;
        }
        entries.put(id, made.get());
        if (isMutual) {
            Id back = keeper.next("r");
            entries.put(back, new Conflict(back, id(arrow.to()), id(arrow.from()), scheme));
        }
        arrow.attributes().forEach((name, value) -> {
            boolean isUsed = name.equals(said.get().attribute()) || name.equals(MapToNetwork.SCHEME);
            if (!isUsed || !isOurs(value)) {
                keeper.about(id, name, value);
            }
        });
    }

    private static boolean isOurs(String word) {
        return word.equals("supports") || word.equals("attacks");
    }

    private void aside(Arrow arrow, String why) {
        remarks.senseless(arrow, why);
        keeper.aboutMap(MapToNetwork.EDGE, Network.json(arrow));
    }

    /** Keeps what a vertex says beyond its entry. */
    private void details(Vertex vertex, Id id, boolean isKnown, Set<String> used) {
        if (isKnown) {
            return;
        }
        if (!id.value().equals(vertex.id())) {
            keeper.about(id, "id", vertex.id());
        }
        String type = Optional.ofNullable(entries.get(id)).map(Entry::type).orElse("");
        vertex.attributes().forEach((name, value) -> {
            boolean isSaid = used.contains(name)
                    || name.equals(MapToNetwork.SCHEME)
                    || name.equals(MapToNetwork.FORCE)
                    || name.equals(MapToNetwork.AIF)
                    || (name.equals(MapToNetwork.TYPE) && value.equals(type));
            if (name.equals(MapToNetwork.TAGS)) {
                BETWEEN.splitAsStream(value).filter(tag -> !tag.isEmpty()).forEach(tag -> keeper.tag(id, tag));
            } else if (!isSaid) {
                keeper.about(id, name, value);
            }
        });
    }

    private Id id(String vertex) {
        return ids.getOrDefault(vertex, Names.id(vertex));
    }
}

package counterpoint.draft;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.End;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposal.Status;
import counterpoint.model.Rephrase;
import counterpoint.model.Span;
import counterpoint.model.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The proposals of a map while it is drafted again: which go, which stay, and which come. A new proposal names what is there
 * already by the ids it has there, be it in the map or in a proposal that waits.
 */
final class Waiting {
    private static final Set<Class<? extends Entry>> RELATIONS =
            Set.of(Inference.class, Conflict.class, Rephrase.class, Answer.class, Transition.class);

    private final ArgumentMap map;
    private final Map<Signature, Proposal> known = new HashMap<>();
    private final Map<Id, Proposal> waiting = new LinkedHashMap<>();
    private final Map<Id, Entry> proposed = new HashMap<>();
    private final List<Proposal> withdrawn = new ArrayList<>();
    private final List<Proposal> added = new ArrayList<>();
    private final Map<Id, Id> renamed = new HashMap<>();
    private final Numbering ids;

    /** By what a proposal is known again: who proposes what kinds of entries for which words. */
    private record Signature(String proposer, List<Span> evidence, List<String> kinds) {
        static Signature of(Proposal proposal) {
            return new Signature(
                    proposal.proposer(),
                    proposal.evidence(),
                    proposal.diff().added().stream().map(Entry::type).toList());
        }
    }

    Waiting(ArgumentMap map) {
        this.map = map;
        this.ids = Numbering.after(map);
        map.all(Proposal.class).forEach(proposal -> {
            known.putIfAbsent(Signature.of(proposal), proposal);
            if (proposal.isPending()) {
                waiting.put(proposal.id(), proposal);
            }
        });
    }

    List<Proposal> withdrawn() {
        return List.copyOf(withdrawn);
    }

    Diff change() {
        return new Diff(List.copyOf(added), List.of(), List.copyOf(withdrawn));
    }

    /** Withdraws what lies where something has changed and does not come out again, and all that stood on it. */
    void withdraw(List<Proposal> fresh, Predicate<Proposal> concerned) {
        Set<Signature> again = new HashSet<>();
        fresh.forEach(proposal -> again.add(Signature.of(proposal)));
        withdraw(proposal -> concerned.test(proposal) && !again.contains(Signature.of(proposal)));
        withdrawUnfit();
    }

    /** Withdraws what names something that is not there and that nobody proposes. */
    void withdrawUnfit() {
        boolean progress = true;
        while (progress) {
            proposed.clear();
            waiting.values()
                    .forEach(proposal -> proposal.diff().added().forEach(entry -> proposed.put(entry.id(), entry)));
            progress = withdraw(proposal -> !fits(proposal.diff()));
        }
    }

    /** Proposals of people, models and other tools are not this drafter's to withdraw. */
    private boolean withdraw(Predicate<Proposal> which) {
        List<Proposal> gone = waiting.values().stream()
                .filter(proposal -> Drafter.PROPOSERS.contains(proposal.proposer()))
                .filter(which)
                .toList();
        gone.forEach(proposal -> {
            waiting.remove(proposal.id());
            known.remove(Signature.of(proposal));
        });
        withdrawn.addAll(gone);
        return !gone.isEmpty();
    }

    /** Whether all that a change names is in the map, proposed, or its own. */
    private boolean fits(Diff diff) {
        Set<Id> own = new HashSet<>();
        diff.added().forEach(entry -> own.add(entry.id()));
        boolean isThere = diff.added().stream()
                .flatMap(entry -> entry.ends().stream())
                .map(End::target)
                .allMatch(id -> map.contains(id) || proposed.containsKey(id) || own.contains(id));
        return isThere && diff.revised().stream().allMatch(revision -> isAs(revision.before()));
    }

    /** Whether an entry is as a change takes it to be, in the map or proposed. */
    private boolean isAs(Entry entry) {
        return map.entry(entry.id())
                .or(() -> Optional.ofNullable(proposed.get(entry.id())))
                .filter(entry::equals)
                .isPresent();
    }

    /** Recognises a proposal that is there already, and adds it if it is not and if it is wanted. */
    void take(Proposal fresh, boolean isWanted) {
        Optional<List<Id>> said = said(fresh);
        Optional<Proposal> old = Optional.ofNullable(known.get(Signature.of(fresh)));
        if (said.isPresent()) {
            rename(fresh, said.get());
        } else if (old.isPresent()) {
            rename(fresh, old.get().diff().added().stream().map(Entry::id).toList());
        } else if (isWanted) {
            add(fresh);
        }
    }

    private void rename(Proposal fresh, List<Id> theirs) {
        List<Entry> mine = fresh.diff().added();
        for (int i = 0; i < mine.size(); i++) {
            renamed.put(mine.get(i).id(), theirs.get(i));
        }
    }

    /**
     * The entries by which the map says already what a claim or question is about: a locution with most of the same words,
     * what it puts forward, and the illocution between them.
     */
    private Optional<List<Id>> said(Proposal fresh) {
        boolean putsForward = fresh.diff().added().size() == 3
                && fresh.diff().added().get(0) instanceof Locution
                && fresh.diff().added().get(2) instanceof Illocution;
        Span place = fresh.evidence().get(0);
        return !putsForward || fresh.evidence().size() > 1
                ? Optional.empty()
                : map.referrers(place.source(), Locution.class)
                        .filter(locution -> locution.spans().stream().anyMatch(span -> sharesMost(span, place)))
                        .flatMap(locution -> map.referrers(locution.id(), Illocution.class))
                        .filter(illocution -> isContent(illocution.content(), fresh))
                        .map(illocution -> List.of(illocution.anchor(), illocution.content(), illocution.id()))
                        .findFirst();
    }

    private boolean isContent(Id content, Proposal fresh) {
        Entry mine = fresh.diff().added().get(1);
        return map.entry(content)
                .filter(entry -> entry.getClass() == mine.getClass())
                .isPresent();
    }

    /** Whether two places share at least half of the shorter. */
    private static boolean sharesMost(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared >= Math.min(one.end() - one.start(), other.end() - other.start());
    }

    /** Adds a proposal unless it names what a person has removed, or relates what is related already. */
    private void add(Proposal fresh) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : fresh.diff().added()) {
            renamed.put(entry.id(), ids.next(entry.id().toString().replaceAll("[0-9]+$", "")));
            entries.add(Renaming.of(entry, renamed));
        }
        List<Diff.Revision> revised = fresh.diff().revised().stream()
                .map(revision -> new Diff.Revision(
                        Renaming.of(revision.before(), renamed), Renaming.of(revision.after(), renamed)))
                .toList();
        Diff diff = new Diff(List.copyOf(entries), revised, List.of());
        if (fits(diff) && entries.stream().noneMatch(this::isRelated)) {
            Proposal proposal = new Proposal(
                    ids.next("d"),
                    fresh.proposer(),
                    fresh.reason(),
                    fresh.confidence(),
                    Status.PENDING,
                    fresh.evidence(),
                    diff);
            added.add(proposal);
            waiting.put(proposal.id(), proposal);
            entries.forEach(entry -> proposed.put(entry.id(), entry));
        }
    }

    /** Whether the map relates the same nodes already. */
    private boolean isRelated(Entry entry) {
        if (!RELATIONS.contains(entry.getClass())) {
            return false;
        }
        Set<Id> ends = ends(entry);
        return map.referrers(entry.ends().get(0).target(), Node.class)
                .anyMatch(node ->
                        RELATIONS.contains(node.getClass()) && ends(node).equals(ends));
    }

    private static Set<Id> ends(Entry entry) {
        Set<Id> ends = new HashSet<>();
        entry.ends().forEach(end -> ends.add(end.target()));
        return ends;
    }
}

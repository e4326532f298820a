package counterpoint.app.live;

import counterpoint.model.Id;
import counterpoint.store.Store;
import counterpoint.store.StoreListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who watches and who looks at which map, in this process; other processes on the same database tell it of theirs. Nothing
 * here is worth keeping: watchers ask for what they missed by revision, and people are told of again every few seconds.
 */
public final class LiveMaps implements StoreListener {
    /** Somebody who was not heard of for so long has left. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Store store;
    private final Clock clock;
    private final Map<Id, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final List<Consumer<Id>> watchersOfAll = new CopyOnWriteArrayList<>();
    private final Map<Id, Map<String, Seen>> people = new ConcurrentHashMap<>();

    private record Seen(Person person, Instant last) {}

    public LiveMaps(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        store.tell(this);
    }

    /** Tells a watcher about a map from now on, until {@link #forget}. */
    public void watch(Id map, Watcher watcher) {
        watchers.computeIfAbsent(map, id -> ConcurrentHashMap.newKeySet()).add(watcher);
    }

    /** Tells somebody of each map that has changed, or perhaps has, from now on; quickly, and in no particular thread. */
    public void tell(Consumer<Id> watcher) {
        watchersOfAll.add(watcher);
    }

    public void forget(Id map, Watcher watcher) {
        watchers.computeIfPresent(map, (id, watching) -> {
            watching.remove(watcher);
            return watching.isEmpty() ? null : watching;
        });
    }

    /** Says who looks at what; to be said again before a minute is over. */
    public void show(Id map, Person person) {
        store.say(map, PersonJson.here(person));
    }

    /** Says that somebody still looks at what they looked at before. */
    public void showAgain(Id map, String client) {
        person(map, client).ifPresent(person -> show(map, person));
    }

    /** Says that somebody has left. */
    public void leave(Id map, String client) {
        person(map, client).ifPresent(person -> store.say(map, PersonJson.gone(person)));
    }

    /** Who looks at a map, by client. */
    public List<Person> people(Id map) {
        Instant longAgo = clock.instant().minus(PATIENCE);
        Map<String, Seen> seen = people.getOrDefault(map, Map.of());
        return seen.values().stream()
                .filter(one -> one.last().isAfter(longAgo))
                .map(Seen::person)
                .sorted(Comparator.comparing(Person::client))
                .toList();
    }

    private Optional<Person> person(Id map, String client) {
        return Optional.ofNullable(people.getOrDefault(map, Map.of()).get(client))
                .map(Seen::person);
    }

    @Override
    public void changed(Id map) {
        watchersOfAll.forEach(watcher -> watcher.accept(map));
        watchers.getOrDefault(map, Set.of()).forEach(Watcher::changed);
    }

    @Override
    public void said(Id map, String message) {
        Person person = PersonJson.person(message);
        List<Person> before = people(map);
        if (PersonJson.isGone(message)) {
            people.computeIfPresent(map, (id, seen) -> {
                seen.remove(person.client());
                return seen.isEmpty() ? null : seen;
            });
        } else {
            people.computeIfAbsent(map, id -> new ConcurrentHashMap<>())
                    .put(person.client(), new Seen(person, clock.instant()));
        }
        List<Person> now = people(map);
        if (!now.equals(before)) {
            watchers.getOrDefault(map, Set.of()).forEach(watcher -> watcher.present(now));
        }
    }

    @Override
    public void missedSomething() {
        watchers.keySet().forEach(map -> watchersOfAll.forEach(watcher -> watcher.accept(map)));
        watchers.values().forEach(watching -> watching.forEach(Watcher::changed));
    }
}

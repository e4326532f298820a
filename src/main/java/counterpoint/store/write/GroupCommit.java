package counterpoint.store.write;

import counterpoint.model.CounterpointException;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.store.database.Database;
import counterpoint.store.table.MapTable;
import counterpoint.store.warm.Maps;
import counterpoint.store.warm.Warm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Operations of several writers in one transaction, so that they share one sync of the disk.
 *
 * <p>Idea: a writer queues its request; whoever finds nobody committing commits all that is queued and wakes those whose
 * requests are done, all at once. While one commit waits for the disk the next group gathers, so groups
 * grow with the load, and a lone writer waits for nobody. No thread of its own, nothing to tune (DeWitt et al. 1984,
 * "Implementation Techniques for Main Memory Database Systems": group commit).
 */
public final class GroupCommit implements AutoCloseable {
    private static final int LARGEST_GROUP = 256;

    private final Database database;
    private final Maps maps;
    private final Snapshots snapshots = new Snapshots();
    private final Consumer<Id> changed;
    private final Queue<Request> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** @param changed is told of each map that a commit has changed */
    public GroupCommit(Database database, Maps maps, Consumer<Id> changed) {
        this.database = database;
        this.maps = maps;
        this.changed = changed;
    }

    /** A request and, once it was looked at under the lock, its outcome. */
    private static final class Request {
        private final Id map;
        private final Decision decision;
        private Optional<Logged> written = Optional.empty();
        private Optional<RuntimeException> refused = Optional.empty();
        private final Thread owner = Thread.currentThread();

        /** Set when the outcome is on the disk, after the outcome itself. */
        private volatile boolean isDone;

        Request(Id map, Decision decision) {
            this.map = map;
            this.decision = decision;
        }

        void done() {
            isDone = true;
            LockSupport.unpark(owner);
        }

        Logged outcome() {
            refused.ifPresent(refusal -> {
                throw refusal;
            });
            return written.orElseThrow();
        }
    }

    /** Appends what the decision says; returns when it is on the disk. */
    public Logged append(Id map, Decision decision) {
        Request own = new Request(map, decision);
        queue.add(own);
        while (!own.isDone) {
            if (lock.tryLock()) {
                try {
                    lead();
                } finally {
                    unlock();
                }
            } else {
                LockSupport.park(this);
            }
        }
        return own.outcome();
    }

    private void lead() {
        List<Request> group = next();
        if (!group.isEmpty()) {
            commit(group);
            group.forEach(Request::done);
        }
    }

    /** Whoever queued a request while the lock was taken, and is not done, is woken to look after it. */
    private void unlock() {
        lock.unlock();
        Optional.ofNullable(queue.peek()).ifPresent(waiting -> LockSupport.unpark(waiting.owner));
    }

    /** Another write, while no group is being committed. */
    public <T> T alone(Function<Handle, T> work) {
        lock.lock();
        try {
            return database.write(work::apply);
        } finally {
            unlock();
        }
    }

    private List<Request> next() {
        List<Request> group = new ArrayList<>();
        while (group.size() < LARGEST_GROUP && !queue.isEmpty()) {
            Optional.ofNullable(queue.poll()).ifPresent(group::add);
        }
        return group;
    }

    /** If writing a group fails, each of its requests is tried on its own, so that one can't fail another. */
    private void commit(List<Request> group) {
        try {
            write(group);
        } catch (RuntimeException failure) {
            if (group.size() == 1) {
                group.get(0).written = Optional.empty();
                group.get(0).refused = Optional.of(failure);
            } else {
                group.forEach(request -> commit(List.of(request)));
            }
        }
    }

    private void write(List<Request> group) {
        List<Warm> written = database.write(handle -> {
            group.stream()
                    .map(request -> request.map)
                    .distinct()
                    .sorted()
                    .forEach(map -> MapTable.lock(handle, database.dialect(), map));
            Writing writing = new Writing(handle, maps, snapshots);
            group.forEach(request -> decide(writing, request));
            writing.write();
            writing.changed()
                    .forEach(map -> database.announce(handle, map.map().id().value()));
            return writing.changed();
        });
        written.forEach(maps::keep);
        written.forEach(snapshots::committed);
        written.forEach(map -> changed.accept(map.map().id()));
    }

    @Override
    public void close() {
        snapshots.close();
    }

    private static void decide(Writing writing, Request request) {
        request.written = Optional.empty();
        request.refused = Optional.empty();
        try {
            request.written = Optional.of(writing.append(request.map, request.decision));
        } catch (CounterpointException refusal) {
            request.refused = Optional.of(refusal);
        }
    }
}

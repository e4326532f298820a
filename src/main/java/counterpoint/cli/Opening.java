package counterpoint.cli;

import counterpoint.app.Workspace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A workspace that is being opened in another thread; whoever asks for it waits until it is open. */
final class Opening implements Supplier<Workspace>, AutoCloseable {
    private final CompletableFuture<Workspace> workspace;

    private Opening(CompletableFuture<Workspace> workspace) {
        this.workspace = workspace;
    }

    static Opening of(Supplier<Workspace> open) {
        return new Opening(CompletableFuture.supplyAsync(open));
    }

    /** The open workspace, or what went wrong while opening it. */
    @Override
    public Workspace get() {
        try {
            return workspace.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Closes the workspace if it could be opened. */
    @Override
    public void close() {
        workspace.thenAccept(Workspace::close).exceptionally(failure -> null).join();
    }
}

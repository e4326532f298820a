package counterpoint.cli.keep;

import counterpoint.app.Workspace;
import counterpoint.app.access.CreateToken;
import counterpoint.cli.argument.StoreOption;
import counterpoint.cli.terminal.Exit;
import counterpoint.model.Access;
import counterpoint.model.Access.Role;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: who may come in to a server that other machines can reach. */
@Command(
        name = "token",
        description = {"Say who may come in to a server that asks for tokens.", ""},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "Examples:",
            "  counterpoint token create Ada --role owner",
            "  counterpoint token create \"Reading group\" --role commenter --map free-buses",
            "  counterpoint token list",
            "  counterpoint token revoke 1a2b3c4d5e"
        })
public final class TokenCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create, list or revoke");
    }

    @Command(name = "create", description = "Make a token. It is shown once: keep it, and give it to its owner only.")
    int create(
            @Parameters(paramLabel = "NAME", description = "Who it is for; the log names them so.") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            required = true,
                            description = "reader: sees maps. commenter: makes proposals, too. editor: changes maps and"
                                    + " makes new ones. owner: deletes maps and says who sees them.")
                    Role role,
            @Option(names = "--map", paramLabel = "MAP", description = "The one map it is for (default: all).")
                    Optional<String> map,
            @Mixin StoreOption store) {
        try (Workspace workspace = store.open()) {
            CreateToken create = workspace.createToken();
            CreateToken.Created created =
                    map.isPresent() ? create.run(name, role, map(map.get())) : create.run(name, role);
            spec.commandLine().getOut().println(created.token());
            spec.commandLine()
                    .getErr()
                    .println("This is the token of " + name + ", id "
                            + created.access().id() + ". It is not shown again.");
        }
        return Exit.DONE;
    }

    private static Id map(String id) {
        try {
            return Id.of(id);
        } catch (IllegalArgumentException impossible) {
            throw new NotFoundException("There is no map " + id + " in this store.");
        }
    }

    @Command(name = "list", description = "List the tokens that were not revoked: id, role, map, name.")
    int list(@Mixin StoreOption store) {
        try (Workspace workspace = store.openExisting()) {
            for (Access access : workspace.listTokens().run()) {
                spec.commandLine()
                        .getOut()
                        .println(access.id() + "  " + access.role().name().toLowerCase(Locale.ROOT) + "  "
                                + access.map().map(Id::value).orElse("(all maps)") + "  " + access.name());
            }
        }
        return Exit.DONE;
    }

    @Command(name = "revoke", description = "Keep somebody out from now on.")
    int revoke(
            @Parameters(paramLabel = "ID", description = "The token's id, as \"token list\" shows it.") String id,
            @Mixin StoreOption store) {
        try (Workspace workspace = store.openExisting()) {
            workspace.revokeToken().run(id);
        }
        spec.commandLine().getErr().println("Token " + id + " opens nothing any more.");
        return Exit.DONE;
    }
}

package counterpoint.cli;

import counterpoint.app.Workspace;
import counterpoint.cli.argument.InputFile;
import counterpoint.cli.argument.StoreOption;
import counterpoint.cli.terminal.Browser;
import counterpoint.cli.terminal.Exit;
import counterpoint.cli.terminal.Progress;
import counterpoint.cli.terminal.UntilStopped;
import counterpoint.http.Server;
import counterpoint.http.Server.Place;
import counterpoint.http.door.Admission;
import counterpoint.model.Id;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: the viewer, until the program is stopped. */
@Command(
        name = "serve",
        description = {
            "Show maps in your browser, on this machine unless told otherwise, until you press Ctrl+C. Without arguments: the maps that"
                    + " come with Counterpoint and those you have opened before.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint serve --open",
            "  counterpoint serve page.txt",
            "  counterpoint serve map.json --port 8080",
            "  counterpoint serve seeds/stalin-and-the-ussr --source page.txt"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A page to draft, a map file, or a folder with a map.json. Each becomes a map in the store.")
    private List<Path> files = List.of();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "The port to listen on (default: ${DEFAULT-VALUE}; 0: any that is free).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on (default: ${DEFAULT-VALUE}, this machine only). Any other asks everybody"
                            + " for a token; see \"counterpoint token\".")
    private String host;

    @Option(
            names = "--require-tokens",
            description = "Ask for tokens on this machine, too: for a server behind a proxy.")
    private boolean requiresTokens;

    @Option(names = "--open", description = "Open the browser, too.")
    private boolean open;

    @Option(
            names = "--source",
            paramLabel = "PAGE",
            description = "A page whose text some map only points to. Can be given more than once.")
    private List<Path> sources = List.of();

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        requirePort();
        List<InputFile> inputs = files.stream().map(InputFile::read).toList();
        List<InputFile> pages = sources.stream().map(InputFile::read).toList();
        err().println("Maps are kept in " + store.name() + ".");
        // The store opens while the server starts: each takes about as long as the other.
        UntilStopped.run(() -> {
            try (Opening opening = Opening.of(this::openWorkspace);
                    Server server = Server.start(place(), opening)) {
                List<Id> maps = take(opening.get(), inputs, pages);
                show(address(server.address(), maps));
                lookAhead(opening.get());
                Thread.sleep(Long.MAX_VALUE);
            }
        });
        return Exit.DONE;
    }

    private void requirePort() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port " + port + " is no port. Choose one from 0 to " + LAST_PORT);
        }
    }

    private Place place() {
        boolean isOpen = LOOPBACK.contains(host) && !requiresTokens;
        return new Place(host, port, isOpen ? Admission.LOOPBACK : Admission.TOKENS);
    }

    private Workspace openWorkspace() {
        Workspace workspace = store.open();
        workspace.installSeeds().run();
        return workspace;
    }

    /** Beside everything else; the program doesn't wait for it when it stops. */
    private static void lookAhead(Workspace workspace) {
        Thread ahead = new Thread(() -> workspace.lookAhead().run(), "look-ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Takes in what was named on the command line; first the maps, because pages may bring text to them. */
    private List<Id> take(Workspace workspace, List<InputFile> inputs, List<InputFile> pages) {
        List<Id> maps = inputs.stream().map(input -> take(workspace, input)).toList();
        for (InputFile page : pages) {
            List<Id> lit = workspace.attachPage().run(page.bytes(), page.name());
            err().println("Page " + page.name() + " brings its text to "
                    + lit.stream().map(Id::value).collect(Collectors.joining(", ")) + ".");
        }
        return maps;
    }

    private Id take(Workspace workspace, InputFile input) {
        return input.isMap()
                ? workspace.importMap().run(input.bytes(), input.name())
                : Progress.during(
                        "Drafting a map of " + input.name(),
                        err(),
                        () -> workspace.addPage().run(input.bytes(), input.name()));
    }

    /** The viewer's start, or the map if there is just one to show. */
    private static URI address(URI server, List<Id> maps) {
        return maps.size() == 1
                ? server.resolve("?map=" + URLEncoder.encode(maps.get(0).value(), StandardCharsets.UTF_8))
                : server;
    }

    private void show(URI address) {
        spec.commandLine().getOut().println(address);
        err().println("Open this address in your browser. Ctrl+C stops Counterpoint.");
        if (open && !Browser.open(address)) {
            err().println("The browser can't be opened from here. Open the address yourself.");
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}

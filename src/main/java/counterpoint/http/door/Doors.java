package counterpoint.http.door;

import counterpoint.app.Workspace;
import counterpoint.model.Access;
import counterpoint.model.Access.Role;
import counterpoint.model.Diff;
import counterpoint.model.ForbiddenException;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.model.Privacy;
import counterpoint.model.Proposal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who may do what, where tokens are asked for. Every route under {@code /api} goes through here, those that are added later
 * too: reading a map needs a reader, changing it an editor, unless it says otherwise below. A map that somebody may not see
 * is not there for them.
 */
public final class Doors {
    public static final String COOKIE = "counterpoint";

    /** Tells a program what it may offer: the role of who asks, or {@code none}. */
    private static final String ROLE = "Counterpoint-Role";

    private static final String BEARER = "Bearer ";
    private static final String ACCESS = "access";
    private static final String CHECKED = "checked";
    private static final String WELCOME = "welcome";
    private static final String MAP = "/api/maps/{id}";
    private static final Set<String> ABOUT_ALL = Set.of("/metrics", "/api/audit");
    private static final Set<String> OWN_CHANGES = Set.of(MAP + "/operations", MAP + "/undo", MAP + "/redo");
    private static final Set<String> OWNING = Set.of(MAP + "/undelete", MAP + "/privacy", MAP + "/access");

    /** What of a map with masked names is shown to those who may not edit it: it speaks of ids only, or is masked itself. */
    private static final Set<String> WITHOUT_NAMES = Set.of(
            MAP,
            MAP + "/opening",
            MAP + "/standing",
            MAP + "/outline",
            MAP + "/unanswered",
            MAP + "/coverage",
            MAP + "/before-after",
            MAP + "/strengths",
            MAP + "/structure",
            MAP + "/cruxes/{node}",
            MAP + "/whatif",
            MAP + "/layout",
            MAP + "/presence");

    private final Supplier<Workspace> workspace;

    public Doors(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.beforeMatched(this::check);
    }

    /** Who asks, if a token says so. */
    public static Optional<Access> access(Context context) {
        return Optional.ofNullable(context.attribute(ACCESS));
    }

    /** Whether tokens are asked for here. */
    public static boolean isAsking(Context context) {
        return context.attribute(CHECKED) != null;
    }

    /** Which maps somebody sees in lists. Where no tokens are asked for, all. */
    public static Predicate<MapSummary> seen(Context context, Supplier<Workspace> workspace) {
        if (!isAsking(context)) {
            return map -> true;
        }
        Optional<Access> access = access(context);
        if (access.filter(known -> known.allowsEverywhere(Role.READER)).isPresent()) {
            return map -> true;
        }
        Set<Id> open = Set.copyOf(workspace.get().readPrivacy().publicMaps());
        return map -> open.contains(map.id())
                || access.filter(known -> known.allows(Role.READER, map.id())).isPresent();
    }

    /** What tells later on whether whoever asks now may still see the map they ask for. */
    public static BooleanSupplier welcome(Context context) {
        BooleanSupplier welcome = context.attribute(WELCOME);
        return welcome == null ? () -> true : welcome;
    }

    private void check(Context context) {
        context.attribute(CHECKED, CHECKED);
        String route = Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElseThrow();
        if (!route.startsWith("/api/maps") && !ABOUT_ALL.contains(route)) {
            return;
        }
        context.header(ROLE, "none");
        Optional<String> shown = token(context);
        Optional<Access> access = shown.map(token -> workspace
                .get()
                .admit()
                .run(token)
                .orElseThrow(() -> new UnauthorizedResponse(
                        "This token opens nothing. It may have been revoked; ask for another.")));
        access.ifPresent(known -> context.attribute(ACCESS, known));
        access.ifPresent(known -> context.header(ROLE, known.role().name().toLowerCase(Locale.ROOT)));
        if (route.startsWith(MAP)) {
            Id map = Asked.map(context);
            context.attribute(WELCOME, (BooleanSupplier) () -> isWelcome(shown, map));
            checkMap(context, route, access);
        } else if (ABOUT_ALL.contains(route)) {
            requireEverywhere(access, Role.OWNER);
        } else if (!context.method().name().equals("GET")) {
            requireEverywhere(access, Role.EDITOR);
        }
    }

    private void checkMap(Context context, String route, Optional<Access> access) {
        Id map = Asked.map(context);
        boolean isReading = Set.of("GET", "HEAD").contains(context.method().name());
        boolean isReader =
                access.filter(known -> known.allows(Role.READER, map)).isPresent();
        if (!isReader && !(isReading && privacy(map).visibility() == Privacy.Visibility.PUBLIC)) {
            throw access.isEmpty() ? unknown() : missing(map);
        }
        Role needed = isReading ? Role.READER : needed(context, route);
        if (isReader && !access.orElseThrow().allows(needed, map)) {
            throw forbidden(needed);
        }
        if (route.equals(MAP + "/fork")) {
            requireEverywhere(access, Role.EDITOR);
        }
        boolean isEditor =
                access.filter(known -> known.allows(Role.EDITOR, map)).isPresent();
        if (!isEditor && privacy(map).names() == Privacy.Names.MASKED) {
            if (!WITHOUT_NAMES.contains(route)) {
                throw new ForbiddenException(
                        "The names in map " + map + " are masked, and this would tell some." + " Its editors see it.");
            }
            context.attribute(MaskedAnswer.ATTRIBUTE, MaskedAnswer.MASKED);
        }
    }

    private boolean isWelcome(Optional<String> shown, Id map) {
        Optional<Access> access = shown.flatMap(token -> workspace.get().admit().run(token));
        Privacy privacy = privacy(map);
        boolean isReader =
                access.filter(known -> known.allows(Role.READER, map)).isPresent();
        boolean isEditor =
                access.filter(known -> known.allows(Role.EDITOR, map)).isPresent();
        boolean isIn = isReader || (shown.isEmpty() && privacy.visibility() == Privacy.Visibility.PUBLIC);
        return isIn && (isEditor || privacy.names() != Privacy.Names.MASKED);
    }

    /** How an answer is to be made. */
    public enum MaskedAnswer {
        MASKED;

        static final String ATTRIBUTE = "masked";

        public static boolean isAskedFor(Context context) {
            return context.attribute(ATTRIBUTE) != null;
        }
    }

    /** A commenter adds proposals that nobody has decided on, and nothing else. */
    public static void requireMay(Context context, Diff diff) {
        boolean isProposing = diff.revised().isEmpty()
                && diff.removed().isEmpty()
                && diff.added().stream().allMatch(entry -> entry instanceof Proposal proposal && proposal.isPending());
        Optional<Access> access = access(context);
        if (access.isPresent() && !isProposing && !access.get().role().includes(Role.EDITOR)) {
            throw forbidden(Role.EDITOR);
        }
    }

    private static Role needed(Context context, String route) {
        if (context.method().name().equals("DELETE") || OWNING.contains(route)) {
            return Role.OWNER;
        }
        if (route.equals(MAP + "/presence") || route.equals(MAP + "/fork")) {
            return Role.READER;
        }
        return OWN_CHANGES.contains(route) ? Role.COMMENTER : Role.EDITOR;
    }

    /** A map that was put away has no privacy any more, and only its owners may bring it back. */
    private Privacy privacy(Id map) {
        try {
            return workspace.get().readPrivacy().run(map);
        } catch (NotFoundException gone) {
            return Privacy.USUAL;
        }
    }

    private static void requireEverywhere(Optional<Access> access, Role needed) {
        if (access.isEmpty()) {
            throw unknown();
        }
        if (!access.get().allowsEverywhere(needed)) {
            throw forbidden(needed);
        }
    }

    /** What somebody shows to come in, right or wrong. */
    static Optional<String> token(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .or(() -> Optional.ofNullable(context.cookie(COOKIE)))
                .filter(token -> !token.isEmpty());
    }

    private static UnauthorizedResponse unknown() {
        return new UnauthorizedResponse("Say who you are: send a token in the header Authorization: Bearer, or open"
                + " /login. Whoever runs this server can make one with \"counterpoint token create\".");
    }

    private static NotFoundException missing(Id map) {
        return new NotFoundException("There is no map " + map + " in this store.");
    }

    private static ForbiddenException forbidden(Role needed) {
        return new ForbiddenException("Your token doesn't allow this. It takes the role "
                + needed.name().toLowerCase(Locale.ROOT) + "; ask whoever runs this server.");
    }
}

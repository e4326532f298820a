package counterpoint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls of the house drawn in {@code docs/architecture.md}, each with the reason it stands. */
final class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("counterpoint");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    model      | model
                    semantics  | semantics
                    transcript | transcript model
                    draft      | draft model transcript
                    format     | format model
                    analysis   | analysis model semantics
                    layout     | layout model
                    report     | report model semantics format analysis
                    evaluation | evaluation model
                    store      | store model format
                    app        | app model semantics transcript draft format analysis layout report evaluation store
                    http       | http model semantics transcript draft format analysis layout app
                    cli        | cli model semantics transcript draft format analysis layout evaluation app http
                    """)
    void importsPointDown(String room, String open) {
        var mayUse = Arrays.stream(open.split(" "))
                .map("counterpoint.%s.."::formatted)
                .toArray(String[]::new);

        check(noClasses()
                .that()
                .resideInAPackage("counterpoint.%s..".formatted(room))
                .should()
                .dependOnClassesThat(resideInAPackage("counterpoint..").and(not(resideInAnyPackage(mayUse))))
                .because("a room that knows only the rooms below it can be read, tested and replaced without the rest,"
                        + " and what is stored is changed only through a use case of app"));
    }

    @Test
    void everyClassHasItsPlace() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        "counterpoint.model..",
                        "counterpoint.semantics..",
                        "counterpoint.transcript..",
                        "counterpoint.draft..",
                        "counterpoint.format..",
                        "counterpoint.analysis..",
                        "counterpoint.layout..",
                        "counterpoint.report..",
                        "counterpoint.evaluation..",
                        "counterpoint.store..",
                        "counterpoint.app..",
                        "counterpoint.http..",
                        "counterpoint.cli..")
                .because("a package that is not in docs/architecture.md is guarded by none of these rules"));
    }

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("counterpoint.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood and changed all at once"));
    }

    @Test
    void modelStandsOnGraphsAndPersistentCollectionsAlone() {
        check(classes()
                .that()
                .resideInAPackage("counterpoint.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "counterpoint.model..", "java..", "org.jgrapht..", "org.pcollections..", "org.jspecify..")
                .because("the map's meaning must not follow a notation, a database or a server; JSON is one notation"));
    }

    @Test
    void semanticsKnowsNothingOfMaps() {
        check(classes()
                .that()
                .resideInAPackage("counterpoint.semantics..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("counterpoint.semantics..", "java..", "org.jspecify..")
                .because("frameworks are integers and attacks, so that each algorithm reads like its paper"));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    opennlp..              | counterpoint.transcript.. counterpoint.draft..
                    org.jsoup..            | counterpoint.transcript..
                    org.eclipse.elk..      | counterpoint.layout..
                    org.eclipse.emf..      | counterpoint.layout..
                    java.sql..             | counterpoint.store..
                    javax.sql..            | counterpoint.store..
                    com.zaxxer.hikari..    | counterpoint.store..
                    org.flywaydb..         | counterpoint.store..
                    org.jdbi..             | counterpoint.store..
                    org.postgresql..       | counterpoint.store..
                    org.sqlite..           | counterpoint.store..
                    io.javalin..           | counterpoint.http..
                    jakarta..              | counterpoint.http..
                    org.eclipse.jetty..    | counterpoint.http..
                    picocli..              | counterpoint.cli..
                    """)
    void libraryStaysInItsRoom(String library, String rooms) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(rooms.split(" "))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is used in one room can be replaced by changing one room"));
    }

    @Test
    void printingAndLeavingAreForTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("counterpoint.cli..")
                .should(access(describe(
                        "System.out, System.err, System.exit or printStackTrace",
                        target -> isMember(target, System.class, "out", "err", "exit")
                                || isMember(target, Runtime.class, "exit", "halt")
                                || target.getName().equals("printStackTrace"))))
                .because("a caller may be a server or a test; return the text, throw, or use a logger instead"));
    }

    @Test
    void clockAndChanceComeIn_throughApp() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("counterpoint.app..")
                .should(access(describe("the clock or chance", ArchitectureTest::readsClockOrChance)))
                .because("what takes its time and its ids from the caller gives the same map each time it is run;"
                        + " System.nanoTime is free, as it only measures how long something took"));
    }

    @Test
    void logLinesGoThroughSlf4j() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("two logging systems are two places to silence"));
    }

    @Test
    void packagesAreNullMarked() {
        var inNullMarkedPackage = describe(
                "in a @NullMarked package",
                (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class));

        check(classes()
                .should(ArchConditions.be(inNullMarkedPackage))
                .because("absence is an Optional; each package-info.java says so to the compiler"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*\\.(Abstract|Default)[A-Z]\\w*|.*(Helper|Impl|Manager|Utils?)")
                .because("a name that fits any class tells a reader nothing; take one from docs/glossary.md"));
    }

    @Test
    void classesAreFinalOrMeantToBeExtended() {
        var open = describe(
                "a class that is neither final nor abstract",
                (JavaClass type) -> !type.isInterface()
                        && !type.isEnum()
                        && !type.isAnonymousClass()
                        && !type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT));

        check(noClasses()
                .should(ArchConditions.be(open))
                .because("a class keeps its rules only while nobody can override them"));
    }

    @Test
    void callsExplainThemselves() {
        var booleanParameter = describe(
                "a boolean parameter",
                (JavaMethod method) ->
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class)));

        check(noMethods()
                .that()
                .arePublic()
                .should(ArchConditions.have(booleanParameter))
                .because("a reader of f(true) must look up what true means; use two methods or an enum"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCTION);
    }

    private static ArchCondition<JavaClass> access(DescribedPredicate<AccessTarget> reached) {
        return ArchConditions.accessTargetWhere(target(reached));
    }

    private static boolean readsClockOrChance(AccessTarget target) {
        return isMember(target, System.class, "currentTimeMillis")
                || isMember(target, Math.class, "random")
                || isMember(target, UUID.class, "randomUUID")
                || isMember(target, ThreadLocalRandom.class, "current")
                || (target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().startsWith("system"))
                || (target.getOwner().getPackageName().equals("java.time") && isCall(target, "now"))
                || target.getOwner().isEquivalentTo(SecureRandom.class)
                || (target.getOwner().isEquivalentTo(Random.class) && isCall(target, "<init>"));
    }

    private static boolean isMember(AccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isEquivalentTo(owner) && Set.of(names).contains(target.getName());
    }

    /** Without parameters: {@code Instant.now(clock)} and {@code new Random(seed)} take what they need from the caller. */
    private static boolean isCall(AccessTarget target, String name) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getName().equals(name)
                && unit.getRawParameterTypes().isEmpty();
    }
}

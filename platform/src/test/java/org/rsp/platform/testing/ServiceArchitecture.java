package org.rsp.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules that a machine can see, for one service. It is told which features and parts the service has, so that a
 * rule that selects nothing fails instead of passing unnoticed, and a feature nobody named is noticed.
 */
public final class ServiceArchitecture {

    private static final String PLATFORM = "org.rsp.platform";
    private static final Set<String> HTTP = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> ACCESS_RULES = Set.of(
            "io.quarkus.security.Authenticated",
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll");
    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.util.UUID.randomUUID",
            "java.lang.System.currentTimeMillis");
    private static final Set<String> EVENT_TYPES =
            Set.of(PLATFORM + ".ids.PersonalId", "java.time.Instant", "java.time.LocalDate", "int", "long", "boolean");

    private final String root;
    private final Set<String> features;
    private final Set<Part> parts;
    private final Set<String> codes;
    private final Set<String> openIds;
    private final JavaClasses classes;

    private ServiceArchitecture(
            String root,
            Set<String> features,
            Set<Part> parts,
            Set<String> codes,
            Set<String> openIds,
            JavaClasses classes) {
        this.root = root;
        this.features = features;
        this.parts = parts;
        this.codes = codes;
        this.openIds = openIds;
        this.classes = classes;
    }

    /** A service that has no feature yet; with {@link #features} one that has. */
    public static ServiceArchitecture of(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root, PLATFORM);
        return of(root, classes);
    }

    static ServiceArchitecture of(String root, JavaClasses classes) {
        return new ServiceArchitecture(root, Set.of(), Set.of(), Set.of(), Set.of(), classes);
    }

    public ServiceArchitecture features(String... names) {
        var allParts = Set.of(
                Part.RESOURCE,
                Part.REQUESTS,
                Part.VIEW,
                Part.FILTER,
                Part.SERVICE,
                Part.REPOSITORY,
                Part.CONSUMER,
                Part.CONSTRAINT,
                Part.DOMAIN);
        return new ServiceArchitecture(root, Set.of(names), allParts, codes, openIds, classes);
    }

    /** Parts no feature has so far, e.g. {@code Consumer}. */
    public ServiceArchitecture without(String... words) {
        var left = new TreeSet<>(parts);
        left.removeIf(p -> Set.of(words).contains(p.word()));
        return new ServiceArchitecture(root, features, left, codes, openIds, classes);
    }

    /** The components of events that are text: each is a code, never what somebody wrote. */
    public ServiceArchitecture codes(String... components) {
        return new ServiceArchitecture(root, features, parts, Set.of(components), openIds, classes);
    }

    /** The components of events that are ids of what is about nobody: told to everybody as they are. All others are personal. */
    public ServiceArchitecture openIds(String... components) {
        return new ServiceArchitecture(root, features, parts, codes, Set.of(components), classes);
    }

    public Stream<DynamicTest> tests() {
        return rules().entrySet().stream()
                .map(r -> DynamicTest.dynamicTest(r.getKey(), () -> r.getValue().check(classes)));
    }

    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("its features and their parts are those that its test names", namesItsFeatures());
        rules.put("it knows the platform and itself, never another service", knowsNoOtherService());
        rules.put("the time and new ids come from the platform", asksNoClock());
        rules.put("what SQL answers is asked for in one way", asksInOneWay(resideInAPackage(root + "..")));
        rules.put("no name hides what a class is for", hasNoEmptyNames());
        rules.put("every package is null-marked", isNullMarked());
        if (!features.isEmpty()) {
            parts.forEach(p -> rules.put(p.word() + " keeps to its white list", keepsToItsList(p)));
            rules.put(
                    "features are free of cycles",
                    slices().matching(root + ".(*)..").should().beFreeOfCycles());
            rules.put("what features share knows no feature", rootKnowsNoFeature());
            rules.put("entities are seen by their own feature only", entitiesAreHidden());
            rules.put("a state is written by its own class only", statesAreGuarded());
            rules.put("the domain has no clock", domainHasNoClock());
            rules.put("every resource method is public", resourceMethodsArePublic());
            rules.put("every resource method has an access rule", resourceMethodsHaveAccessRules());
            rules.put("only resources have paths", onlyResourcesHavePaths());
            rules.put("only services have transactions", onlyServicesHaveTransactions());
            rules.put("what is injected comes through the constructor", injectsByConstructor());
            rules.put("refusals are problems, not illegal states", refusesWithProblems());
            rules.put("events hold ids, codes, counts and days only", eventsHoldNothingPersonal());
        }
        return rules;
    }

    private ArchRule namesItsFeatures() {
        return classes()
                .that(isPackageInfoOfRoot())
                .should(new ArchCondition<>("be the root of the named features and parts") {
                    @Override
                    public void check(JavaClass info, ConditionEvents events) {
                        var seenFeatures = new TreeSet<String>();
                        var seenParts = new TreeSet<Part>();
                        classes.stream().filter(c -> feature(c).length() > 0).forEach(c -> {
                            seenFeatures.add(feature(c));
                            if (!c.getSimpleName().equals("package-info")) {
                                seenParts.add(Part.of(c));
                            }
                        });
                        expect(info, events, "features", new TreeSet<>(features), seenFeatures);
                        expect(info, events, "parts", new TreeSet<>(parts), seenParts);
                    }
                });
    }

    private static void expect(JavaClass at, ConditionEvents events, String what, Set<?> named, Set<?> seen) {
        if (!named.equals(seen)) {
            events.add(SimpleConditionEvent.violated(at, "%s named %s, seen %s".formatted(what, named, seen)));
        }
    }

    private ArchRule knowsNoOtherService() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.rsp..")
                        .and(DescribedPredicate.not(resideInAPackage(root + "..")))
                        .and(DescribedPredicate.not(resideInAPackage(PLATFORM + ".."))));
    }

    private ArchRule asksNoClock() {
        return asksNoClock(resideInAPackage(root + ".."));
    }

    static ArchRule asksNoClock(DescribedPredicate<JavaClass> where) {
        return noClasses()
                .that(where)
                .should()
                .accessTargetWhere(describe(
                        "asks the machine's clock or dice",
                        (JavaAccess<?> access) ->
                                CLOCKS.contains(access.getTargetOwner().getName() + "." + access.getName())
                                        && !isTold(access)));
    }

    /** {@code Instant.now(clock)} asks the clock it is given. */
    private static boolean isTold(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("(" + Clock.class.getName() + ")");
    }

    /** {@link org.rsp.platform.sql.Sql} says why. */
    static ArchRule asksInOneWay(DescribedPredicate<JavaClass> where) {
        return noClasses()
                .that(where)
                .should()
                .accessTargetWhere(describe(
                        "asks in SQL by the type of the answer",
                        (JavaAccess<?> access) -> access.getName().equals("createNativeQuery")
                                && access.getTarget().getFullName().contains(Class.class.getName())));
    }

    private ArchRule hasNoEmptyNames() {
        return hasNoEmptyNames(resideInAPackage(root + ".."));
    }

    static ArchRule hasNoEmptyNames(DescribedPredicate<JavaClass> where) {
        return noClasses()
                .that(where)
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Base|Abstract\\w*)");
    }

    private ArchRule isNullMarked() {
        return isNullMarked(resideInAPackage(root + ".."));
    }

    static ArchRule isNullMarked(DescribedPredicate<JavaClass> where) {
        return classes().that(where).should(new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not null-marked"));
                }
            }
        });
    }

    private ArchRule keepsToItsList(Part part) {
        return classes()
                .that(describe("are a feature's " + part.word(), c -> isOf(part, c)))
                .should(useOnly(part.sentence(), (source, target) -> mayUse(part, source, target)));
    }

    private boolean mayUse(Part part, JavaClass source, JavaClass target) {
        var name = target.getName();
        if (target.isPrimitive() || name.startsWith("java.") || name.startsWith("org.jspecify.")) {
            return true;
        }
        if (!isIn(root, target)) {
            return part.mayUseOutside(target);
        }
        if (feature(target).isEmpty()) {
            return part.mayUseTheRoot();
        }
        return feature(target).equals(feature(source))
                ? part.mayUseOfItsFeature(target)
                : part.mayUseOfAnotherFeature(target);
    }

    private static ArchCondition<JavaClass> useOnly(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("keep to its list: " + words) {
            @Override
            public void check(JavaClass source, ConditionEvents events) {
                source.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !allowed.test(source, d.getTargetClass().getBaseComponentType()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(source, d.getDescription())));
            }
        };
    }

    private ArchRule rootKnowsNoFeature() {
        return noClasses()
                .that(resideInAPackage(root))
                .should()
                .dependOnClassesThat(
                        describe("belong to a feature", c -> !feature(c).isEmpty()));
    }

    private ArchRule entitiesAreHidden() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate();
    }

    private ArchRule statesAreGuarded() {
        return fields().that()
                .haveName("state")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should(new ArchCondition<>("be private, and written by their own class only") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!field.getModifiers().contains(JavaModifier.PRIVATE)) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not private"));
                        }
                        field.getAccessesToSelf().stream()
                                .filter(a -> a.getAccessType()
                                        != com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.GET)
                                .filter(a -> !a.getOriginOwner().equals(field.getOwner()))
                                .forEach(a -> events.add(SimpleConditionEvent.violated(field, a.getDescription())));
                    }
                });
    }

    private ArchRule domainHasNoClock() {
        return noClasses()
                .that(describe("are a feature's domain", c -> isOf(Part.DOMAIN, c)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class);
    }

    private ArchRule resourceMethodsArePublic() {
        return methods().that(answerHttp(root)).should(bePublic());
    }

    private ArchRule resourceMethodsHaveAccessRules() {
        return haveAccessRules(root);
    }

    static ArchRule haveAccessRules(String root) {
        return methods().that(answerHttp(root)).should(new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (ACCESS_RULES.stream()
                        .noneMatch(a ->
                                method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no access rule"));
                }
            }
        });
    }

    static DescribedPredicate<JavaMethod> answerHttp(String root) {
        return describe(
                "answer HTTP",
                method -> isIn(root, method.getOwner())
                        && HTTP.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));
    }

    private ArchRule onlyResourcesHavePaths() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith(Part.RESOURCE.word());
    }

    private ArchRule onlyServicesHaveTransactions() {
        return methods()
                .that()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .and()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith(Part.SERVICE.word());
    }

    private ArchRule injectsByConstructor() {
        return injectsByConstructor(resideInAPackage(root + ".."));
    }

    static ArchRule injectsByConstructor(DescribedPredicate<JavaClass> where) {
        return noFields().that().areDeclaredInClassesThat(where).should(new ArchCondition<>("be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var injected = INJECTIONS.stream().anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, injected, field.getFullName() + " is injected"));
            }
        });
    }

    private ArchRule refusesWithProblems() {
        return noClasses()
                .that(describe("are a resource or a service", c -> isOf(Part.RESOURCE, c) || isOf(Part.SERVICE, c)))
                .should()
                .callConstructorWhere(describe("makes an IllegalStateException", call -> call.getTargetOwner()
                        .isEquivalentTo(IllegalStateException.class)));
    }

    private ArchRule eventsHoldNothingPersonal() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .areAssignableTo(PLATFORM + ".events.EventData")
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("be records of ids, enums, instants, days, counts and the codes named") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isRecord()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is not a record"));
                        }
                        type.getFields().stream()
                                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                                .filter(f -> !mayBeHeard(f))
                                .forEach(f -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        f.getFullName()
                                                + " is neither an id, an enum, a day, a count nor a named code")));
                    }
                });
    }

    private boolean mayBeHeard(JavaField component) {
        var type = component.getRawType();
        return type.isEnum()
                || EVENT_TYPES.contains(type.getName())
                || type.isEquivalentTo(UUID.class) && openIds.contains(component.getName())
                || type.isEquivalentTo(String.class) && codes.contains(component.getName());
    }

    private DescribedPredicate<JavaClass> isPackageInfoOfRoot() {
        return describe("are the root's package-info", c -> c.getName().equals(root + ".package-info"));
    }

    private boolean isOf(Part part, JavaClass type) {
        return !feature(type).isEmpty() && !type.getSimpleName().equals("package-info") && Part.of(type) == part;
    }

    /** The package below the service's root in which the class stands; empty for the root itself and for strangers. */
    private String feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        var below = name.substring(root.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    private static boolean isIn(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }
}

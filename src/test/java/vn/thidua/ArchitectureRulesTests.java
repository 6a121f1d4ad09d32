package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.util.Date;
import javax.net.SocketFactory;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Json;
import vn.thidua.shared.Permission;

/** The rules of the house that bytecode can show. STYLE.md lists them with the mutation each was seen to catch. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRulesTests {

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("vn.thidua..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "vn.thidua.*",
                    "vn.thidua.*.domain",
                    "org.springframework.data.annotation..",
                    "org.springframework.data.domain..",
                    "org.springframework.data.repository..",
                    "org.springframework.data.jdbc.repository.query..",
                    "org.springframework.data.relational.core.mapping..",
                    "org.springframework.data.relational.core.sql",
                    "org.springframework.data.relational.repository")
            .because("a rule must be readable and testable without a framework");

    @ArchTest
    static final ArchRule domainKnowsNoPlumbing = noClasses()
            .that()
            .resideInAPackage("vn.thidua..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thidua.platform").and(not(equivalentTo(Json.class))))
            .because("of the plumbing a rule knows the document it carries, nothing else");

    @ArchTest
    static final ArchRule theReaderRunsAlone = classes()
            .that()
            .resideInAPackage("vn.thidua.reading.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "vn.thidua.shared",
                    "vn.thidua.plan",
                    "vn.thidua.reading",
                    "vn.thidua.reading.text..",
                    "tools.jackson.core..")
            .because("./thidua read starts no Spring and no database");

    @ArchTest
    static final ArchRule nothingKnowsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "gg.jte..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.thidua..web..")
            .because("a use case must serve a page, a job and a command alike");

    @ArchTest
    static final ArchRule pagesReadThroughQueriesAndWriteThroughUseCases = noClasses()
            .that()
            .resideInAPackage("vn.thidua..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .because("a rule in a page has a back door");

    @ArchTest
    static final ArchRule controllersStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("nobody calls a controller but the browser");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .and()
            .doNotHaveSimpleName("ReadingQueue")
            .should()
            .callMethodWhere(asksTheWall())
            .orShould()
            .callConstructor(Date.class)
            .because("the demo and the tests live on other days than the wall clock");

    /** Of the net, adapters alone speak, and only with the machines an operator has named. */
    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua..adapter..")
            .and()
            .doNotHaveSimpleName("PostgresPrograms") // unpacks what lies in our own jar
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net.http..",
                    "org.springframework.web.client..",
                    "org.springframework.web.reactive.function.client..",
                    "org.springframework.http.client.."))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(URLConnection.class, SocketFactory.class)
            .orShould()
            .callMethodWhere(opensAnAddress())
            .because("an address a person gave must never be fetched");

    @ArchTest
    static final ArchRule noSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("vn.thidua..")
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a change is a verb that returns the next value");

    @ArchTest
    static final ArchRule useCasesAreGerunds = classes()
            .that()
            .resideInAPackage("vn.thidua.*.application..")
            .and()
            .areAnnotatedWith(Service.class)
            .should()
            .haveNameMatching(".*\\.[A-Z][a-z]+ing[A-Z].*")
            .because("a use case is an activity: ConfirmingPlan, not PlanService");

    @ArchTest
    static final ArchRule useCasesAreAllOrNothing = classes()
            .that()
            .resideInAPackage("vn.thidua.*.application..")
            .and()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("bad input never leaves a half-saved state");

    @ArchTest
    static final ArchRule fewHands = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should(takeAtMost(7))
            .because("what needs more collaborators does more than one thing");

    @ArchTest
    static final ArchRule noWastebaskets = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveNameMatching("vn\\.thidua\\..*(Entity|Data|Info|Common)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..")
            .because("a name that says nothing gathers everything");

    /** Any {@code now()} that is given no clock, the system's clocks, and the milliseconds of the machine. */
    private static DescribedPredicate<JavaMethodCall> asksTheWall() {
        return DescribedPredicate.describe("ask the wall clock", call -> {
            var owner = call.getTargetOwner();
            return switch (call.getName()) {
                case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(given -> given.isEquivalentTo(Clock.class));
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            };
        });
    }

    private static DescribedPredicate<JavaMethodCall> opensAnAddress() {
        return DescribedPredicate.describe(
                "open an address",
                call -> call.getTargetOwner().isEquivalentTo(URL.class)
                        && (call.getName().startsWith("open") || call.getName().equals("getContent")));
    }

    private static ArchCondition<JavaClass> takeAtMost(int most) {
        return new ArchCondition<>("take at most " + most + " collaborators beside permission") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(constructor -> constructor.getRawParameterTypes().stream()
                                        .filter(taken -> !taken.isEquivalentTo(Permission.class))
                                        .count()
                                > most)
                        .forEach(constructor ->
                                events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName())));
            }
        };
    }
}

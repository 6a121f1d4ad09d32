package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** No use case without the question whether the person may. STYLE.md says how each rule was seen to bite. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class PermissionRulesTests {

    /** Guarded twice: here that each asks, in {@code PermissionMatrixTests} that each asks the right thing. */
    @ArchTest
    static final ArchRule everyUseCaseAsks = methods()
            .that()
            .areDeclaredInClassesThat(
                    resideInAPackage("vn.thidua.*.application..").and(annotatedWith(Service.class)))
            .and()
            .arePublic()
            .and(takeAn(Actor.class))
            .and()
            .areDeclaredInClassesThat(not(assignableTo(Permission.class)))
            .should(askForPermission())
            .because("a use case without a question is open to everyone");

    /** The log writes down as what somebody acted. */
    @ArchTest
    static final ArchRule onlyPermissionWeighsDuties = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thidua.identity..", "vn.thidua.shared", "vn.thidua.audit.application")
            .should()
            .callMethod(Actor.class, "duties")
            .because("who may do what is decided in one place");

    private static DescribedPredicate<JavaMethod> takeAn(Class<?> type) {
        return DescribedPredicate.describe(
                "take an " + type.getSimpleName(),
                method -> method.getRawParameterTypes().stream().anyMatch(given -> given.isEquivalentTo(type)));
    }

    /** The method itself, or one it calls in the same room. */
    private static ArchCondition<JavaMethod> askForPermission() {
        return new ArchCondition<>("ask for permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!asks(method, new HashSet<>())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                }
            }
        };
    }

    private static boolean asks(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(Permission.class)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(called -> called.getOwner()
                                                .getPackageName()
                                                .startsWith("vn.thidua." + Sources.room(code.getOwner())))
                                        .filter(called -> asks(called, seen))
                                        .isPresent());
    }
}

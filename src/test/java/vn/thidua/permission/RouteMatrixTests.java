package vn.thidua.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.application.KeepingDuties;
import vn.thidua.identity.domain.PermissionReason;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Every route as every role, for things of the own unit, of one below, of a neighbour and of the superior. */
@ProgramTest
@Transactional
class RouteMatrixTests {

    private static final String STRANGER = "STRANGER";

    private int asking;

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    UnitRegister register;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepingDuties keeping;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void everyRouteIsListed() throws Exception {
        assertThat(Expected.all().stream().map(Expected::route).distinct())
                .as("routes of the program; a new one gets its line in permissions/routes.tsv")
                .containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void everyRouteAnswersEveryRoleAsExpected() throws Exception {
        var town = DemoTown.anew(register);
        var things = beans.createBean(Things.class).of(town);
        var roles = new LinkedHashMap<String, @Nullable Actor>(
                Roles.of(town, accounts, keeping).people());
        roles.put(STRANGER, null);
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var expected : Expected.all()) {
            var places = expected.concernsAThing() ? Expected.PLACES : List.of("own");
            for (int place = 0; place < places.size(); place++) {
                var asked = expected.about(things.get(places.get(place)));
                for (var role : roles.entrySet()) {
                    var answer = answer(asked, role.getValue());
                    tried++;
                    if (!answer.equals(expected.answerTo(role.getKey(), place))) {
                        wrong.add("%s (%s) as %s: %s, not %s"
                                .formatted(
                                        expected.route(),
                                        places.get(place),
                                        role.getKey(),
                                        answer,
                                        expected.answerTo(role.getKey(), place)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        System.out.printf(
                "%d routes, %d lines × %d roles × up to %d units = %d tried, all as expected%n",
                routes().size(), Expected.all().size(), roles.size(), Expected.PLACES.size(), tried);
    }

    /** What is of the whole system no role of a commune may; it must not be closed to all for that. */
    @Test
    void whatIsOfTheWholeSystemIsOpenToTheAdministratorAtItsTop() throws Exception {
        var town = DemoTown.anew(register);
        var things = beans.createBean(Things.class).of(town).get("superior");
        var administrator = Persons.administratorOf(town.city());

        var closed = Expected.all().stream()
                .filter(expected -> expected.path().matches("/(system|sign-in-rules|duties)\\b.*"))
                .filter(expected -> Set.of("403", "409").contains(answer(expected.about(things), administrator)))
                .map(Expected::route);

        assertThat(closed).isEmpty();
    }

    /** What the request did is taken back, so that each finds the same things; none comes too often from its address. */
    private String answer(Expected asked, @Nullable Actor actor) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Objects.requireNonNull(nested.execute(status -> {
            status.setRollbackOnly();
            var request = browser.method(HttpMethod.valueOf(asked.method()))
                    .uri(asked.path())
                    .remoteAddress("10.0." + asking / 250 + "." + asking++ % 250)
                    .with(csrf());
            asked.form().forEach(request::param);
            return outcome((actor == null ? request : request.with(signedIn(actor))).exchange());
        }));
    }

    /** Whoever was let in may still be told that a word is missing or that the step is not possible now. */
    private static String outcome(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        var refused = result.getMvcResult().getResolvedException();
        return switch (status) {
            case 302 -> "/sign-in".equals(result.getResponse().getRedirectedUrl()) ? "sign-in" : "in";
            case 200, 204, 206, 304, 400, 413, 415 -> "in";
            case 409 -> refused instanceof Refusal refusal && !byPermission(refusal) ? "in" : "409";
            case 422 -> toldInAForm(result).anyMatch(PermissionReason.class::isInstance) ? "409" : "in";
            default -> String.valueOf(status);
        };
    }

    private static boolean byPermission(Refusal refusal) {
        return refusal.reason() instanceof PermissionReason;
    }

    /** Some pages say why not above the form that was sent, or beside its fields. */
    private static Stream<Reason> toldInAForm(MvcTestResult result) {
        var shown = result.getMvcResult().getModelAndView();
        return shown == null || !(shown.getModel().get("page") instanceof Record page)
                ? Stream.empty()
                : Stream.of(page.getClass().getRecordComponents())
                        .map(part -> ReflectionUtils.invokeMethod(accessible(part.getAccessor()), page))
                        .flatMap(part -> part instanceof List<?> several ? several.stream() : Stream.ofNullable(part))
                        .flatMap(part -> switch (part) {
                            case Refusal refusal -> Stream.of(refusal.reason());
                            case RowProblem problem -> Stream.of(problem.reason());
                            default -> Stream.<Reason>empty();
                        });
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    private Set<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("vn.thidua"))
                .flatMap(one -> one.getKey().getPatternValues().stream()
                        .flatMap(path -> one.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

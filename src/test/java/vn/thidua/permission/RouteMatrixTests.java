package vn.thidua.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.application.KeepingDuties;
import vn.thidua.identity.domain.PermissionReason;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.plan.Plans;
import vn.thidua.reading.PaperIntake;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Every route as every role, for things of the own unit, of one below, of a neighbour and of the superior. */
@ProgramTest
@Transactional
class RouteMatrixTests {

    private static final String STRANGER = "STRANGER";

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
    PaperIntake intake;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient db;

    @Test
    void everyRouteIsListed() throws Exception {
        assertThat(Expected.all().keySet())
                .as("routes of the program; a new one gets its line in permissions/routes.tsv")
                .containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void everyRouteAnswersEveryRoleAsExpected() throws Exception {
        var town = DemoTown.anew(register);
        var things = new Things(intake, plans, accounts, db).of(town);
        var roles = new LinkedHashMap<String, @Nullable Actor>(
                Roles.of(town, accounts, keeping).people());
        roles.put(STRANGER, null);
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var expected : Expected.all().values()) {
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
                "%d routes × %d roles × %d units = %d tried, all as expected%n",
                Expected.all().size(), roles.size(), Expected.PLACES.size(), tried);
    }

    /** What the request did is taken back, so that each finds the same things. */
    private String answer(Expected asked, @Nullable Actor actor) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Objects.requireNonNull(nested.execute(status -> {
            status.setRollbackOnly();
            var request = browser.method(HttpMethod.valueOf(asked.method()))
                    .uri(asked.path())
                    .with(csrf());
            asked.form().forEach(request::param);
            // The walk is faster than any person: each route is walked from a network address of its own.
            var from = "192.0.2." + Math.floorMod(asked.toString().hashCode(), 250);
            request = request.with(sent -> {
                sent.setRemoteAddr(from);
                return sent;
            });
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
            case 422 ->
                toldInAForm(result).filter(RouteMatrixTests::byPermission).isPresent() ? "409" : "in";
            default -> String.valueOf(status);
        };
    }

    private static boolean byPermission(Refusal refusal) {
        return refusal.reason() instanceof PermissionReason;
    }

    /** Some pages say why not above the form that was sent. */
    private static Optional<Refusal> toldInAForm(MvcTestResult result) {
        var shown = result.getMvcResult().getModelAndView();
        return shown == null || !(shown.getModel().get("page") instanceof Record page)
                ? Optional.empty()
                : Stream.of(page.getClass().getRecordComponents())
                        .filter(part -> part.getType() == Refusal.class)
                        .flatMap(part -> Stream.ofNullable(
                                (Refusal) ReflectionUtils.invokeMethod(accessible(part.getAccessor()), page)))
                        .findFirst();
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

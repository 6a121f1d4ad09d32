package vn.thidua.platform.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.thidua.platform.Outage;
import vn.thidua.shared.Refusal;

/** Turns whatever went wrong into a page a person can read. The only place that does. */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Path home;

    Refusals(@Value("${thidua.home}") Path home) {
        this.home = home;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return page("layout/refused", refusal, HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView missing(NoSuchElementException missing) {
        return sentence("platform.missing", HttpStatus.NOT_FOUND);
    }

    /** What was typed has no such form: a day is told as a day, an id in the address is a page not there. */
    @ExceptionHandler
    ModelAndView mistyped(TypeMismatchException mistyped) {
        return refusalIn(mistyped)
                .map(Refusals::notTaken)
                .orElseGet(() -> sentence("platform.missing", HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    ModelAndView mistyped(BindException form) {
        return form.getFieldErrors().stream()
                .filter(field -> field.contains(TypeMismatchException.class))
                .flatMap(field -> refusalIn(field.unwrap(TypeMismatchException.class)).stream())
                .findFirst()
                .map(Refusals::notTaken)
                .orElseGet(() -> sentence("platform.not-understood", HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException changed) {
        return sentence("platform.changed-meanwhile", HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large) {
        return sentence("platform.upload-too-large", HttpStatus.CONTENT_TOO_LARGE);
    }

    /** The firewall reads a form's fields only when the page asks for them. */
    @ExceptionHandler
    ModelAndView hostile(RequestRejectedException rejected) {
        return sentence("platform.not-understood", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView anythingElse(Exception failure) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse asked) {
            var status = HttpStatus.valueOf(asked.getStatusCode().value());
            return sentence(status == HttpStatus.NOT_FOUND ? "platform.missing" : "platform.not-understood", status);
        }
        if (AnnotatedElementUtils.hasAnnotation(failure.getClass(), ResponseStatus.class)) {
            throw failure;
        }
        var outage = Outage.behind(failure, home);
        if (outage.isPresent()) {
            return sentence(outage.get().key(), HttpStatus.SERVICE_UNAVAILABLE);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("reference {}", reference, failure);
        return page("layout/broken", reference, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Optional<Refusal> refusalIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private static ModelAndView notTaken(Refusal refusal) {
        return page("layout/refused", refusal, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView sentence(String key, HttpStatus status) {
        return page("layout/sentence", key, status);
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}

package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Id;

/** What controllers may ask for beside their form: a typed id from the path, the actor, whether htmx asked. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Badges badges;

    WebConfiguration(Badges badges) {
        this.badges = badges;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(badges);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DayFormatter());
        registry.addConverterFactory(new ConverterFactory<String, Id>() {
            @Override
            public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
                // A list in which nothing was chosen sends an empty text.
                return text -> text.isEmpty()
                        ? null
                        : BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), UUID.fromString(text));
            }
        });
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/static/vendor/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(argument(Htmx.class, request -> new Htmx(request.getHeader("HX-Request") != null)));
        resolvers.add(argument(Actor.class, request -> actor()));
    }

    private static Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Signed signed) {
            return signed.actor();
        }
        throw new AuthenticationCredentialsNotFoundException("no one is signed in");
    }

    private static <T> HandlerMethodArgumentResolver argument(Class<T> type, Function<HttpServletRequest, T> from) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer model,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                var http = request.getNativeRequest(HttpServletRequest.class);
                if (http == null) {
                    throw new IllegalStateException("not an HTTP request");
                }
                return from.apply(http);
            }
        };
    }
}

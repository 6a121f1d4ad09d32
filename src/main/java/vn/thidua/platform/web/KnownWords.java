package vn.thidua.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Words without details are formatted once: a page has hundreds of them. */
class KnownWords extends ResourceBundleMessageSource {

    private final Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String key, Object @Nullable [] details, @Nullable Locale locale) {
        if (key == null || locale == null || details != null && details.length > 0) {
            return super.getMessageInternal(key, details, locale);
        }
        var words = known.computeIfAbsent(locale, of -> new ConcurrentHashMap<>());
        var found = words.get(key);
        if (found == null) {
            found = super.getMessageInternal(key, details, locale);
            // What is no key may come from outside: nothing is remembered of it.
            if (found != null) {
                words.put(key, found);
            }
        }
        return found;
    }
}

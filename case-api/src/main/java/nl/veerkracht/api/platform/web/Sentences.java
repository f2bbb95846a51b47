package nl.veerkracht.api.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentences that people read, in Dutch and English: of the edge ({@code messages}), of the rules ({@code refusals}) and of pages.
 * A sentence names the values it needs in braces, <code>{currentVersion}</code>; apostrophes need no doubling.
 */
@Component
public final class Sentences {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final String[] BUNDLES = {"messages", "refusals", "pages"};

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Sentences() {
        source.setBasenames(BUNDLES);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // The answer must not depend on the language of the machine it comes from.
        source.setFallbackToSystemLocale(false);
    }

    /** @return the sentence under {@code key}; the key itself when nobody wrote one, so that an answer never fails on it */
    public String of(String key, Locale language, Map<String, ?> values) {
        return find(key, language)
                .map(sentence -> fill(sentence, language, values))
                .orElse(key);
    }

    /** @return the sentence under {@code key} with its places still open */
    public Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(source.getMessage(key, null, null, language));
    }

    /** @return the keys of all sentences */
    public Set<String> keys() {
        ResourceBundle.Control dutch =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return Arrays.stream(BUNDLES)
                .flatMap(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT, dutch).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the same sentences, for templates; those with places are filled here and not there */
    MessageSource source() {
        return source;
    }

    private static String fill(String sentence, Locale language, Map<String, ?> values) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(
                        values.containsKey(place.group(1))
                                ? print(values.get(place.group(1)), language)
                                : place.group()));
    }

    private static String print(@Nullable Object value, Locale language) {
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> print(each, language)).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}

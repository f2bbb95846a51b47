package nl.veerkracht.api.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes problem documents: the sentences of a code, in the language of the request. */
@Component
public final class Problems {

    private final Sentences sentences;

    public Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @return the problem {@code code}, for the sender of {@code request} */
    public Problem of(HttpServletRequest request, HttpStatus status, String code, Map<String, Object> parameters) {
        return of(request, status, code, parameters, List.of());
    }

    /** @return the problem that names all {@code flaws} */
    public Problem ofFlaws(HttpServletRequest request, List<Flaw> flaws) {
        Locale language = languageOf(request);
        List<Problem.InputError> errors =
                flaws.stream().map(flaw -> error(flaw, language)).toList();
        return of(request, HttpStatus.BAD_REQUEST, "INPUT_INVALID", Map.of(), errors);
    }

    private Problem of(
            HttpServletRequest request,
            HttpStatus status,
            String code,
            Map<String, Object> parameters,
            List<Problem.InputError> errors) {
        Locale language = languageOf(request);
        String key = keyOf(request, code);
        String correlationId = CorrelationFilter.correlationIdOf(request);
        Map<String, Object> values = new TreeMap<>(parameters);
        values.put("correlationId", correlationId);
        return new Problem(
                ProblemTypes.PATH + "/" + code,
                sentences.of("status." + status.value(), language, Map.of()),
                status.value(),
                sentences.of(key, language, values),
                sentences.of(key, Sentences.ENGLISH, values),
                code,
                correlationId,
                errors,
                new TreeMap<>(parameters));
    }

    private Problem.InputError error(Flaw flaw, Locale language) {
        String key = "input." + flaw.code();
        return new Problem.InputError(
                flaw.place() == Flaw.Place.BODY ? "#" + flaw.name() : "",
                flaw.place() == Flaw.Place.QUERY || flaw.place() == Flaw.Place.PATH ? flaw.name() : "",
                flaw.place() == Flaw.Place.HEADER ? flaw.name() : "",
                flaw.code(),
                sentences.of(key, language, flaw.values()),
                sentences.of(key, Sentences.ENGLISH, flaw.values()),
                new TreeMap<>(flaw.values()));
    }

    /** A page may say otherwise what to do: who reads it sends no headers. */
    private String keyOf(HttpServletRequest request, String code) {
        String ofPage = "page.problem." + code;
        boolean otherwise = PageAddresses.include(request)
                && sentences.find(ofPage, Sentences.DUTCH).isPresent();
        return otherwise ? ofPage : "problem." + code;
    }

    private static Locale languageOf(HttpServletRequest request) {
        return PageAddresses.include(request) ? PageLanguage.of(request) : PageLanguage.preferred(request);
    }
}

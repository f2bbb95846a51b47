package nl.veerkracht.domain.programme.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says in words.
 *
 * @param nameNl the Dutch name
 * @param nameEn the English name
 * @param numeratorNl in Dutch: what is counted or summed (teller), and on which day
 * @param numeratorEn the same in English
 * @param denominatorNl in Dutch: by what it is divided (noemer); null where nothing is divided
 * @param denominatorEn the same in English; null where nothing is divided
 */
public record IndicatorTexts(
        String nameNl,
        String nameEn,
        String numeratorNl,
        String numeratorEn,
        @Nullable String denominatorNl,
        @Nullable String denominatorEn) {

    public IndicatorTexts {
        Objects.requireNonNull(nameNl, "nameNl");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(numeratorNl, "numeratorNl");
        Objects.requireNonNull(numeratorEn, "numeratorEn");
        if ((denominatorNl == null) != (denominatorEn == null)) {
            throw new IllegalArgumentException("a denominator is told in both languages, or there is none");
        }
    }
}

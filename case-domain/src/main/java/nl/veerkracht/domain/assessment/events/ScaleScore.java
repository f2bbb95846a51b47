package nl.veerkracht.domain.assessment.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score on one scale of an instrument. A scale that cannot be computed for want of answers is left out.
 *
 * @param scale the code of the scale
 * @param score the score
 * @param band the code of the band in which the score lies; null when the instrument's version has none
 */
public record ScaleScore(String scale, int score, @Nullable String band) {

    public ScaleScore {
        Objects.requireNonNull(scale, "scale");
    }
}

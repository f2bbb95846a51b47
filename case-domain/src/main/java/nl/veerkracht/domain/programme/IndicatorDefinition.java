package nl.veerkracht.domain.programme;

import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;

/**
 * A definition of an indicator by which the product can reckon.
 *
 * @param code names the indicator
 * @param version its version, from 1 on
 * @param texts what it says in words
 * @param unit in what the figure is told
 * @param direction what a programme hopes for
 * @param frequency how often the figure is published
 * @param source in what it is found
 * @param threshold a figure that rests on fewer households or persons is not shown, unless a programme publishes another; at
 *     least 2
 */
public record IndicatorDefinition(
        String code,
        int version,
        IndicatorTexts texts,
        IndicatorUnit unit,
        IndicatorDirection direction,
        IndicatorFrequency frequency,
        IndicatorSource source,
        int threshold) {}

package nl.veerkracht.domain.assessment.events;

/**
 * The answer to one item of an instrument, as a number; the item's text is not kept. An item without an answer is left out.
 *
 * @param item its number in the instrument, from 1 on
 * @param score the answer, as it was given: reversed items are reversed when the scales are computed
 */
public record ItemScore(int item, int score) {}

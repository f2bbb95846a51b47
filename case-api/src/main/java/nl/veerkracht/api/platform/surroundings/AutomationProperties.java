package nl.veerkracht.api.platform.surroundings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is configured of the automations.
 *
 * @param earlyReview when an increase of care asks for an early review
 */
@ConfigurationProperties("veerkracht.automations")
record AutomationProperties(EarlyReview earlyReview) {

    /**
     * When an increase of care asks for an early review.
     *
     * @param months within how many months of a reduction
     * @param source what this rests on
     */
    record EarlyReview(int months, String source) {}
}

package nl.veerkracht.api.platform.automation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured of the automations.
 *
 * @param earlyReview when an increase of care asks for an early review
 * @param consentsSwept how long after one look at expired consents the next one comes
 */
@ConfigurationProperties("veerkracht.automations")
record AutomationProperties(
        EarlyReview earlyReview, @DefaultValue("1h") Duration consentsSwept) {

    /**
     * When an increase of care asks for an early review.
     *
     * @param months within how many months of a reduction
     * @param source what this rests on
     */
    record EarlyReview(int months, String source) {}
}

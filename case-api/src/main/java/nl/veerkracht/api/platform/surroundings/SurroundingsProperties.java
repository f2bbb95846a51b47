package nl.veerkracht.api.platform.surroundings;

import java.time.ZoneId;
import java.util.Map;
import nl.veerkracht.domain.assessment.events.Moment;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is configured of the surroundings.
 *
 * @param zone the zone in which "today" is told
 * @param neighbourhoods the code list of neighbourhoods
 * @param careProducts the code list of product categories of care
 * @param instruments where the files of the instruments are
 * @param measurementMoments when each moment of a participation falls
 * @param conference what is asked of a conference
 * @param teams the code of each team that can have a file, with the CBS code of its municipality
 */
@ConfigurationProperties("veerkracht")
record SurroundingsProperties(
        @DefaultValue("Europe/Amsterdam") ZoneId zone,

        @DefaultValue("classpath:code-lists/neighbourhoods.csv")
        Resource neighbourhoods,

        @DefaultValue("classpath:code-lists/care-product-categories.csv")
        Resource careProducts,

        @DefaultValue("classpath:instruments/*.yml") String instruments,

        @DefaultValue Map<Moment, MeasurementMoment> measurementMoments,

        @DefaultValue Conference conference,

        @DefaultValue Map<String, String> teams) {

    /**
     * What is asked of a conference.
     *
     * @param minimumParticipants how many of household and circle take part at least, beside the central person
     * @param source what this rests on
     */
    record Conference(
            @DefaultValue("2") int minimumParticipants,
            @DefaultValue("") String source) {}

    /**
     * When a moment of a participation falls.
     *
     * @param months how long after the first day of the participation
     * @param daysBefore how many days earlier its window opens
     * @param daysAfter how many days later its window closes
     * @param source what this rests on
     */
    record MeasurementMoment(int months, int daysBefore, int daysAfter, String source) {}
}

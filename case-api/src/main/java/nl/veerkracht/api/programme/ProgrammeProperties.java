package nl.veerkracht.api.programme;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The programmes that are started when the log does not have them.
 *
 * @param programmes each under its code
 */
@ConfigurationProperties("veerkracht")
record ProgrammeProperties(@DefaultValue List<FirstProgramme> programmes) {

    /**
     * A programme to start.
     *
     * @param code a short code, unique among programmes; it also makes the programme's identifier, the same on every node
     * @param name the Dutch name
     * @param municipality the CBS code of the municipality that runs it
     * @param fromDate the first day
     * @param untilDate the day after the last one
     */
    record FirstProgramme(String code, String name, String municipality, LocalDate fromDate, LocalDate untilDate) {

        Period period() {
            return new Period(fromDate, untilDate);
        }
    }
}

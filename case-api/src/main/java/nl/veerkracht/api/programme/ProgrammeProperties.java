package nl.veerkracht.api.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.PartnerRole;
import org.jspecify.annotations.Nullable;
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
     * A programme to start, with what is known of it.
     *
     * @param code a short code, unique among programmes; it also makes the programme's identifier, the same on every node
     * @param name the Dutch name
     * @param municipality the CBS code of the municipality that runs it
     * @param fromDate the first day
     * @param untilDate the day after the last one
     * @param targetGroups for whom it is; nothing is recorded of that while there are none
     * @param neighbourhoods the CBS codes of the neighbourhoods where it is; none for the whole municipality
     * @param residents how many residents it is meant for, by estimate; null when that is not known
     * @param targets what it wants to reach in all, by the code of the indicator
     * @param budgetEuros what it may cost, in whole euros; null when that is not known
     * @param fundings who pays it
     * @param partners who works with it
     */
    record FirstProgramme(
            String code,
            String name,
            String municipality,
            LocalDate fromDate,
            LocalDate untilDate,
            @DefaultValue Set<TargetGroup> targetGroups,
            @DefaultValue Set<String> neighbourhoods,
            @Nullable Integer residents,
            @DefaultValue Map<String, Long> targets,
            @Nullable Long budgetEuros,
            @DefaultValue List<Funding> fundings,
            @DefaultValue List<Partner> partners) {

        FirstProgramme {
            Objects.requireNonNull(untilDate, "a programme has an end: veerkracht.programmes[].until-date");
        }
    }

    /**
     * Money that was promised.
     *
     * @param funder the name of the organisation that gives it
     * @param funderKind where the money comes from
     * @param euros how much, in whole euros
     */
    record Funding(String funder, FunderKind funderKind, long euros) {}

    /**
     * An organisation that works with the programme.
     *
     * @param name its name
     * @param role what it does
     */
    record Partner(String name, PartnerRole role) {}
}

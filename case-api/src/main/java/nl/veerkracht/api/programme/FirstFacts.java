package nl.veerkracht.api.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.surroundings.ListedIndicators;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.programme.ProgrammeProperties.FirstProgramme;
import nl.veerkracht.api.programme.ProgrammeProperties.Funding;
import nl.veerkracht.api.programme.ProgrammeProperties.Partner;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.stereotype.Component;

/** What is recorded of a programme that is configured, in the order in which one thing rests on another. */
@Component
class FirstFacts {

    private static final int FIRST_VERSION = 1;
    private static final long CENTS = 100;

    private final ListedIndicators indicators;
    private final Clock clock;

    FirstFacts(ListedIndicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @param start whether the programme is to be started; else it was, and nothing else is known of it */
    List<ProgrammeCommand> of(FirstProgramme first, ProgrammeId id, By by, boolean start) {
        LocalDate from = first.fromDate();
        LocalDate today = LocalDate.now(clock);
        // What is known of a programme that is still to come was known when it was configured.
        LocalDate known = from.isAfter(today) ? today : from;
        List<ProgrammeCommand> commands = new ArrayList<>();
        if (start) {
            commands.add(
                    new ProgrammeCommand.StartProgramme(id, by, first.code(), first.name(), from, first.untilDate()));
        }
        commands.addAll(definitions(id, by, from, Set.of()));
        if (!first.targetGroups().isEmpty()) {
            commands.add(new ProgrammeCommand.SetScope(id, by, first.targetGroups(), first.neighbourhoods(), from));
        }
        if (first.residents() != null) {
            commands.add(new ProgrammeCommand.EstimatePopulation(id, by, first.residents(), known));
        }
        new TreeMap<>(first.targets())
                .forEach((indicator, value) ->
                        commands.add(new ProgrammeCommand.SetTarget(id, by, indicator, null, value, known)));
        if (first.budgetEuros() != null) {
            commands.add(new ProgrammeCommand.SetBudget(id, by, first.budgetEuros() * CENTS, known));
        }
        for (Funding funding : first.fundings()) {
            commands.add(new ProgrammeCommand.GrantFunding(
                    id, by, funding.funder(), funding.funderKind(), funding.euros() * CENTS, known));
        }
        for (Partner partner : first.partners()) {
            commands.add(new ProgrammeCommand.AddPartner(id, by, partner.name(), partner.role(), from));
        }
        return commands;
    }

    /** @return the definitions that the product did not list yet when what is known of {@code programme} was recorded */
    List<ProgrammeCommand> listedSince(RegisteredProgramme programme, By by) {
        return definitions(
                programme.programmeId(),
                by,
                programme.period().fromDate(),
                PublishedDefinition.of(programme).stream()
                        .map(PublishedDefinition::code)
                        .collect(Collectors.toSet()));
    }

    private List<ProgrammeCommand> definitions(ProgrammeId id, By by, LocalDate validFrom, Set<String> published) {
        return indicators.all().stream()
                .filter(definition -> definition.version() == FIRST_VERSION && !published.contains(definition.code()))
                .<ProgrammeCommand>map(definition -> new ProgrammeCommand.PublishIndicator(
                        id, by, definition.code(), FIRST_VERSION, validFrom, null))
                .toList();
    }
}

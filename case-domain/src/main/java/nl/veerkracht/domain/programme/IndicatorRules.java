package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.INDICATOR_NOT_PUBLISHED;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.INDICATOR_NOT_RECKONED;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.INDICATOR_VALID_TOO_EARLY;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.INDICATOR_VERSION_NOT_NEXT;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.TARGET_YEAR_OUTSIDE_PROGRAMME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.programme.events.IndicatorPublished;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** By which definitions the programme's figures are reckoned, and what it wants to reach by them. */
final class IndicatorRules {

    private IndicatorRules() {}

    /** @return the definition that {@code command} publishes, as the product has it */
    static IndicatorPublished published(ProgrammeCommand.PublishIndicator command, ProgrammeSurroundings surroundings) {
        IndicatorDefinition definition = surroundings
                .indicators()
                .find(command.code(), command.version())
                .orElseThrow(() -> new Refusal(
                        INDICATOR_NOT_RECKONED, Map.of("indicator", command.code(), "version", command.version())));
        Integer threshold = command.threshold();
        return new IndicatorPublished(
                command.programmeId(),
                definition.code(),
                definition.version(),
                command.validFrom(),
                definition.texts(),
                definition.unit(),
                definition.direction(),
                definition.frequency(),
                definition.source(),
                threshold == null ? definition.threshold() : threshold);
    }

    static List<Violation> violations(Entries<ProgrammeEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Map<String, IndicatorPublished> last = new HashMap<>();
        for (Entry<IndicatorPublished> entry : entries.list(IndicatorPublished.class)) {
            IndicatorPublished definition = entry.event();
            @Nullable IndicatorPublished before = last.put(definition.code(), definition);
            if (definition.version() != (before == null ? 1 : before.version() + 1)) {
                violations.add(new Violation(INDICATOR_VERSION_NOT_NEXT, entry.number()));
            } else if (before != null && definition.validFrom().isBefore(before.validFrom())) {
                violations.add(new Violation(INDICATOR_VALID_TOO_EARLY, entry.number()));
            }
        }
        ProgrammeStarted programme = ProgrammeRules.started(entries);
        for (Entry<TargetSet> target : entries.list(TargetSet.class)) {
            if (!last.containsKey(target.event().indicator())) {
                violations.add(new Violation(INDICATOR_NOT_PUBLISHED, target.number()));
            }
            if (!runsIn(programme, target.event().year())) {
                violations.add(new Violation(TARGET_YEAR_OUTSIDE_PROGRAMME, target.number()));
            }
        }
        return violations;
    }

    private static boolean runsIn(ProgrammeStarted programme, @Nullable Integer year) {
        return year == null
                || year >= programme.fromDate().getYear()
                        && year <= programme.untilDate().minusDays(1).getYear();
    }
}

package nl.veerkracht.api.synthetic.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.veerkracht.api.synthetic.EventIds;
import nl.veerkracht.api.synthetic.HandMadePlay;
import nl.veerkracht.api.synthetic.Municipality;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A play in memory, without an application and without a database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryStageTest {

    private static final MemoryStages STAGES = ConfiguredStages.stages();

    private static List<DomainEventMessage<?>> played(String municipality, long seed) {
        MemoryStage stage = STAGES.in(new Municipality(municipality, Set.of("WK900001")));
        new HandMadePlay(municipality, "WK900001", seed, 3, 2).playOn(stage);
        return stage.events();
    }

    @Test
    void an_invented_municipality_plays_all_aggregates() {
        List<DomainEventMessage<?>> events = played("GM9000", 1);
        assertThat(events)
                .extracting(DomainEventMessage::getType)
                .contains(
                        "Programme",
                        "Organisation",
                        "Coordinator",
                        "Household",
                        "SupportPlan",
                        "AssessmentFile",
                        "Agenda");
        assertThat(events).allSatisfy(event -> assertThat(event.getIdentifier())
                .isEqualTo(EventIds.of(event.getAggregateIdentifier(), event.getSequenceNumber())));
    }

    @Test
    void the_same_seed_gives_the_same_events() {
        assertThat(played("GM9000", 7)).usingRecursiveComparison().isEqualTo(played("GM9000", 7));
        assertThat(played("GM9000", 7))
                .extracting(DomainEventMessage::getIdentifier)
                .doesNotContainAnyElementsOf(played("GM9000", 8).stream()
                        .map(DomainEventMessage::getIdentifier)
                        .toList());
    }
}

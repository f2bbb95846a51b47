package nl.veerkracht.api.synthetic.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.api.synthetic.EventIds;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.Play;
import nl.veerkracht.api.synthetic.SmallProgramme;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A play in memory, without an application and without a database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryStageTest {

    private static final MemoryStages STAGES = ConfiguredStages.stages();

    private static List<DomainEventMessage<?>> played(Play play) {
        MemoryStage stage = STAGES.in(Municipality.DEFAULT);
        play.playOn(stage);
        return stage.events();
    }

    @Test
    void a_play_plays_all_aggregates_and_each_event_is_named_by_its_place() {
        List<DomainEventMessage<?>> events = played(SmallProgramme.inOwn(1));
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

    private static List<DomainEventMessage<?>> tiny(long seed) {
        return played(SmallProgramme.tinyIn(0, seed));
    }

    @Test
    void the_same_seed_gives_the_same_events() {
        assertThat(ConfiguredStages.facts(tiny(7))).isEqualTo(ConfiguredStages.facts(tiny(7)));
        assertThat(tiny(7))
                .extracting(DomainEventMessage::getIdentifier)
                .doesNotContainAnyElementsOf(
                        tiny(8).stream().map(DomainEventMessage::getIdentifier).toList());
    }
}

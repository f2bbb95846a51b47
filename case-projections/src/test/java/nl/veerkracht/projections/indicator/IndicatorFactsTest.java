package nl.veerkracht.projections.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.platform.RecordText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorFactsTest {

    @Test
    void of_every_event_that_holds_personal_values_nothing_of_them_is_kept() {
        // The samples hold clear text, which cannot even be written: only a value that says nothing can.
        List<String> kept = EventSamples.all().stream()
                .map(EventSamples.Sample::event)
                .filter(DatedEvent.class::isInstance)
                .map(event -> IndicatorFacts.of((DatedEvent) event))
                .filter(fact -> fact != null)
                .map(fact -> RecordText.of((Record) fact))
                .toList();

        assertThat(kept).hasSizeGreaterThan(50).noneMatch(json -> json.matches(".*\"sealed\":\"[^\"].*"));
        assertThat(kept).anyMatch(json -> json.contains("\"sealed\":\"\""));
    }
}

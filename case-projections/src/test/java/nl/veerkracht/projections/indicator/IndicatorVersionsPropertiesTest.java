package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.RandomHistory;
import nl.veerkracht.projections.indicator.Participation.Asked;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.worklist.RandomStreams;
import nl.veerkracht.projections.worklist.TestTerms;

/** What holds for both versions of what is kept of a household, whatever its streams hold. */
class IndicatorVersionsPropertiesTest {

    @Provide
    Arbitrary<List<List<RecordedEvent<DatedEvent>>>> streams() {
        return RandomStreams.all();
    }

    @Provide
    Arbitrary<List<RecordedEvent<HouseholdEvent>>> files() {
        return RandomHistory.histories();
    }

    @Property
    void a_household_is_with_the_team_that_its_own_file_says(
            @ForAll("files") List<RecordedEvent<HouseholdEvent>> history) {
        IndicatorFile kept = IndicatorFile.foldAll(IndicatorFile.empty(HOUSEHOLD), history);

        assertThat(kept.team())
                .isEqualTo(CaseFile.foldAll(CaseFile.empty(HOUSEHOLD), history).team());
    }

    @Property(tries = 200)
    void what_it_contributes_does_not_hang_on_the_version(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams, @ForAll Random random) {
        LocalDate day = LocalDate.parse("2024-01-15").plusDays(random.nextInt(500) - 60);

        assertThat(contributions(streams, IndicatorFile::foldVersion1, day))
                .isEqualTo(contributions(streams, IndicatorFile::fold, day));
    }

    private static Optional<HouseholdContributions> contributions(
            List<List<RecordedEvent<DatedEvent>>> streams,
            BiFunction<IndicatorFile, RecordedEvent<DatedEvent>, IndicatorFile> fold,
            LocalDate day) {
        IndicatorFile file = IndicatorFile.empty(HOUSEHOLD);
        for (List<RecordedEvent<DatedEvent>> stream : streams) {
            for (RecordedEvent<DatedEvent> recorded : stream) {
                file = fold.apply(file, recorded);
            }
        }
        return Participation.of(file, PROGRAMME, new Asked(day, TestTerms.TERMS, ZoneId.of("Europe/Amsterdam")))
                .map(participation -> HouseholdContributions.of(participation, Indicators.all()));
    }
}

package nl.veerkracht.api.synthetic.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.stage.ConfiguredStages;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.DatedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The default programme, held against every figure that it aims at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticProgrammeTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-22");
    private static final MemoryStages STAGES = ConfiguredStages.stages();
    private static final Parameters PARAMETERS = Parameters.read(new ClassPathResource("synthetic/programme.yml"));
    private static final List<DomainEventMessage<?>> PLAYED =
            played(Place.own(), SyntheticPlays.DEFAULT_SEED, LAST_DAY);
    private static final Map<Parameter, Double> MEASURED = new HistoryMeasures(PLAYED).all();

    private static List<DomainEventMessage<?>> played(Place place, long seed, LocalDate lastDay) {
        MemoryStage stage = STAGES.in(
                new Municipality(place.municipality(), place.neighbourhoods().keySet()));
        new MunicipalityPlay(place, PARAMETERS, seed, lastDay).playOn(stage);
        return stage.events();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESIDENTS")
    void the_history_has_the_shape_that_its_file_describes(Parameter parameter) {
        Parameters.Setting setting = PARAMETERS.setting(parameter);
        assertThat(MEASURED.get(parameter))
                .as(parameter + ": " + setting.what())
                .isCloseTo(setting.value(), within(setting.tolerance() + 1e-9));
    }

    @Test
    void fewer_people_take_part_than_the_target_group_has() {
        assertThat(MEASURED.get(Parameter.RESIDENTS)).isBetween(300.0, 599.0);
        assertThat(PARAMETERS.of(Parameter.RESIDENTS)).isEqualTo(600);
    }

    @Test
    void conferences_restore_more_ties_than_they_make() {
        assertThat(MEASURED.get(Parameter.RESTORED_TIES)).isGreaterThan(2 * MEASURED.get(Parameter.NEW_TIES));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-07", "2028-02-27", "2028-03-05", "2030-12-29"})
    void a_seed_gives_the_same_shape_whenever_it_is_played(LocalDate lastDay) {
        assertThat(kinds(played(Place.own(), SyntheticPlays.DEFAULT_SEED, lastDay)))
                .isEqualTo(kinds(PLAYED));
    }

    @ParameterizedTest
    @CsvSource({"2,0", "3,1", "4,999"})
    void no_rule_refuses_what_another_seed_or_another_municipality_plays(long seed, int invented) {
        List<DomainEventMessage<?>> events = played(Place.invented(invented), seed, LAST_DAY);
        assertThat(events).hasSizeBetween(12_000, 16_000);
        // A set: to look for thousands of identifiers in a list of thousands takes a minute.
        Set<String> others =
                PLAYED.stream().map(DomainEventMessage::getIdentifier).collect(Collectors.toSet());
        assertThat(events).extracting(DomainEventMessage::getIdentifier).noneMatch(others::contains);
    }

    /** How many of each kind, and of these how many correct another one, and how many came more than a month late. */
    private static Map<String, Long> kinds(List<DomainEventMessage<?>> events) {
        return events.stream()
                // Over how many quarters a programme reports is told by the calendar.
                .filter(message -> !(message.getPayload() instanceof ProgrammeEvent))
                .map(message -> {
                    String kind = message.getPayloadType().getSimpleName();
                    DatedEvent event = (DatedEvent) message.getPayload();
                    // Of a birth the month is told, so how late it was recorded changes with the calendar.
                    LocalDate happened = event instanceof ChildBorn ? null : event.validOn();
                    LocalDate recorded = LocalDate.ofInstant(message.getTimestamp(), ZoneId.of("Europe/Amsterdam"));
                    boolean late = happened != null && happened.plusDays(30).isBefore(recorded);
                    return kind + (event.replaces() == null ? "" : ", a correction") + (late ? ", late" : "");
                })
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    @Test
    void each_quarter_is_reported_provisionally_and_then_definitively() {
        Map<String, Long> reported = PLAYED.stream()
                .filter(message -> message.getPayload() instanceof ProgrammeEvent)
                .collect(Collectors.groupingBy(
                        message -> message.getPayloadType().getSimpleName(), TreeMap::new, Collectors.counting()));
        assertThat(reported)
                .containsEntry("IndicatorPublished", 28L)
                .containsEntry("TargetSet", 4L)
                .containsEntry("FundingGranted", 2L)
                .containsEntry("ReportingPeriodClosed", 11L)
                .containsEntry("FiguresFinalised", 8L)
                .containsEntry("FiguresRevised", 1L);
    }

    @Test
    void a_parameter_that_is_missing_or_not_known_is_told() {
        assertThatThrownBy(() -> Parameters.read(file("parameters: {residents: " + SETTING + "}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not say households");
        String all = Arrays.stream(Parameter.values())
                .map(parameter -> parameter.key() + ": " + SETTING)
                .collect(Collectors.joining(", ", "parameters: {", ", weather: " + SETTING + "}"));
        assertThatThrownBy(() -> Parameters.read(file(all)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
    }

    private static final String SETTING = "{value: 1, tolerance: 0, unit: share, what: w, source: s}";

    private static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}

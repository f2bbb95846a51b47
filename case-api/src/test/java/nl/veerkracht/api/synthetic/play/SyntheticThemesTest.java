package nl.veerkracht.api.synthetic.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.veerkracht.api.synthetic.play.Themes.Theme;
import nl.veerkracht.api.synthetic.play.Themes.Whose;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** What is told of a family can be true of it: toddlers don't go to school, and who lives alone has no partner. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticThemesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-22");
    private static final Themes THEMES = Themes.own();

    /** Thousands of families, with what they are about. */
    private static final List<Life> LIVES = LongStream.rangeClosed(1, 40)
            .boxed()
            .flatMap(SyntheticThemesTest::lives)
            .toList();

    /** What speaks of children, or of those who bring them up. */
    private static final Pattern OF_CHILDREN = Pattern.compile(
            "\\{kind}|\\bkind|school|\\boppas|\\bpast op\\b|luier|consultatiebureau|\\bouders?\\b|oudergroep|\\bjuf\\b"
                    + "|meester|mentor|huiswerk|leest .* voor\\b|speelgoed|opvoed",
            Pattern.CASE_INSENSITIVE);

    private static Stream<Life> lives(long seed) {
        Parameters parameters = Parameters.read(new ClassPathResource("synthetic/programme.yml"));
        Chance chance = Chance.ofSeed(seed).of("GM1952");
        Place place = Place.own();
        World world = new World(
                place,
                parameters,
                Names.own(),
                THEMES,
                ProgrammeId.of(chance.id("programme")),
                List.of(),
                List.of(),
                LAST_DAY);
        List<Course> courses = Courses.deal(parameters, chance.of("courses"), LAST_DAY);
        return IntStream.range(0, courses.size()).mapToObj(number -> {
            Chance own = chance.of("household " + number);
            Place.Team team = place.teams().get(0);
            Cast cast = new Cast(place, team, team.caseworkers().get(0));
            Diary diary = new Diary(own.of("diary"), cast, Instant.MAX, 3, new Slip.Account(0));
            return new Life(world, courses.get(number), own, cast, diary);
        });
    }

    /** In years, on the day of enrolment. */
    private static int age(Life life, Person person) {
        return (int) ((life.course.enrolled().toEpochDay() - person.born().toEpochDay()) / 365.25);
    }

    private static List<Life> about(String theme) {
        List<Life> told =
                LIVES.stream().filter(life -> life.theme.code().equals(theme)).toList();
        assertThat(told).as(theme).hasSizeGreaterThan(100);
        return told;
    }

    @ParameterizedTest
    @CsvSource({"school, 8, 15", "upbringing, 4, 10", "separation, 4, 13", "young-family, 0, 2"})
    void who_is_meant_by_the_child_of_a_story_is_a_child_of_the_house_and_as_old_as_the_story_asks(
            String theme, int from, int until) {
        assertThat(about(theme)).allSatisfy(life -> {
            assertThat(life.family.children()).contains(life.child);
            assertThat(age(life, life.child)).isBetween(from, until);
        });
    }

    @Test
    void no_household_without_a_child_of_school_age_has_a_story_about_school() {
        assertThat(LIVES.stream()
                        .filter(life -> life.family.children().stream().noneMatch(child -> age(life, child) >= 4)))
                .hasSizeGreaterThan(300)
                .allSatisfy(life -> assertThat(texts(life.theme)).noneMatch(text -> text.contains("school")));
    }

    @Test
    void of_a_separation_is_told_where_one_parent_lives_and_of_being_alone_where_one_person_does() {
        assertThat(about("separation"))
                .allSatisfy(life -> assertThat(life.family.type()).isEqualTo(HouseholdType.SINGLE_PARENT));
        assertThat(about("alone"))
                .allSatisfy(life -> assertThat(life.family.members()).hasSize(1));
    }

    @Test
    void who_is_to_work_more_or_does_not_drink_on_working_days_is_of_an_age_to_work() {
        assertThat(Stream.of("debts", "drinking").flatMap(theme -> about(theme).stream()))
                .allSatisfy(life -> assertThat(age(life, life.family.central())).isBetween(18, 60));
    }

    @Test
    void a_theme_whose_texts_speak_of_children_has_their_age_and_is_not_told_where_there_are_none() {
        Set<String> speaking = THEMES.themes().stream()
                .filter(theme -> texts(theme).stream()
                        .anyMatch(text -> OF_CHILDREN.matcher(text).find()))
                .map(Theme::code)
                .collect(Collectors.toSet());
        assertThat(speaking).containsExactlyInAnyOrder("upbringing", "separation", "school", "young-family");
        assertThat(THEMES.themes()).allSatisfy(theme -> {
            boolean asksAge = theme.ages().stream().anyMatch(one -> one.of() == Whose.CHILD);
            assertThat(asksAge).as(theme.code()).isEqualTo(speaking.contains(theme.code()));
            if (asksAge) {
                assertThat(theme.targetGroups()).containsExactly(TargetGroup.COMPLEX_YOUTH_CARE);
            }
        });
    }

    @Test
    void what_is_asked_for_the_safety_of_a_child_fits_its_age() {
        Themes.Notes notes = THEMES.notes();
        LocalDate day = LocalDate.parse("2025-06-01");
        assertThat(notes.bottomLine(born("2024-05-01"), day))
                .containsExactly("Er is altijd een volwassene thuis die op {kind} let en niet gedronken heeft.");
        assertThat(notes.bottomLine(born("2013-05-01"), day))
                .containsExactly(
                        "Er is elke dag een volwassene bij wie {kind} terecht kan.",
                        "Als er geschreeuwd wordt, gaat {kind} naar {steun}. Dat weet iedereen.");
        assertThat(IntStream.rangeClosed(0, 17)
                        .mapToObj(age -> born(day.minusYears(age).minusDays(9).toString())))
                .allSatisfy(child -> assertThat(notes.bottomLine(child, day)).isNotEmpty());
    }

    private static Person born(String day) {
        return Person.of(Chance.ofSeed(1), "child", new Names.Name("Noa", "Kramer", ""), LocalDate.parse(day));
    }

    @Test
    void every_kind_of_household_has_more_than_one_story_and_care_that_somebody_gives() {
        assertThat(LIVES.stream().map(life -> life.theme.code()).distinct()).hasSize(8);
        for (HouseholdType type : EnumSet.of(
                HouseholdType.SINGLE_PARENT,
                HouseholdType.COUPLE_WITH_CHILDREN,
                HouseholdType.MULTI_GENERATION,
                HouseholdType.SINGLE,
                HouseholdType.COUPLE)) {
            assertThat(LIVES.stream()
                            .filter(life -> life.family.type() == type)
                            .map(life -> life.theme.code())
                            .distinct())
                    .as(type.name())
                    .hasSizeGreaterThan(2);
        }
        assertThat(THEMES.themes().stream().flatMap(theme -> theme.care().stream()))
                .extracting(Themes.Care::by)
                .containsOnly(
                        OrganisationType.CARE_PROVIDER,
                        OrganisationType.YOUTH_CARE_PROVIDER,
                        OrganisationType.MENTAL_HEALTH_PROVIDER,
                        OrganisationType.OTHER);
    }

    private static List<String> texts(Theme theme) {
        List<String> texts = new ArrayList<>(List.of(theme.question()));
        theme.strengths().forEach(line -> texts.add(line.text()));
        theme.goals().forEach(goal -> {
            texts.add(goal.text());
            texts.addAll(goal.actions());
        });
        return texts;
    }
}

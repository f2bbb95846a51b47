package nl.veerkracht.api.privacy;

import static nl.veerkracht.api.privacy.GrandmotherCase.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.views.RebuiltViews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What every way of reading shows once somebody was erased: nothing of theirs, and everything of everybody else. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasedPersonIT {

    private static final String WRITTEN_BEFORE_THE_CORRECTION = "2024-01-20";

    private final Edge edge;
    private GrandmotherCase played;
    private List<Answer> before;
    private String knownBeforeTheCorrection;

    ErasedPersonIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @BeforeAll
    void a_grandmother_is_erased() {
        played = new GrandmotherCase(edge);
        Answer timeline = played.read("/timeline");
        knownBeforeTheCorrection = timeline.json()
                .path("entries")
                .path(CORRECTION - 1)
                .path("recordedAt")
                .asString();
        before = List.of(timeline, played.read(""), home(), asKnownBeforeTheCorrection());
        played.erased();
    }

    @Test
    void before_the_erasure_the_same_reads_showed_all_that_is_hers() {
        assertThat(before.stream().map(answer -> answer.response().body()).reduce("", String::concat))
                .as("what is looked for after the erasure could be seen before it")
                .contains(HERS)
                .contains(OF_OTHERS);
    }

    @Test
    void the_case_file_shows_her_as_erased_and_the_circle_keeps_its_size() {
        Answer file = read("");

        assertThat(file.json().path("circle")).as("the circle keeps its size").hasSize(3);
        assertErasedInCircle(file);
        JsonNode shown = grandmotherIn(file.json().path("circle"));
        assertThat(List.of(
                        shown.path("tie").asString(),
                        shown.path("ring").asInt(),
                        shown.path("entry").asInt()))
                .as("what is not personal stays: that there is family, how near, and since which entry")
                .containsExactly("FAMILY", 1, CORRECTION);
    }

    @Test
    void every_other_person_stays_readable() {
        Answer file = read("");

        assertThat(file.response().body()).as("everybody else").contains(OF_OTHERS);
        assertThat(persons(file).filter(person -> person.path("erased").asBoolean()))
                .as("she is the only one who is shown as erased")
                .singleElement()
                .isEqualTo(grandmotherIn(file.json().path("circle")));
    }

    @Test
    void her_own_household_shows_no_name_no_contact_and_no_birth_date() {
        Answer home = home();

        assertThat(home.json().path("members")).as("she still counts").hasSize(1);
        JsonNode shown = home.json().path("members").path(0);
        assertThat(shown.path("erased").asBoolean())
                .as("she is shown as erased")
                .isTrue();
        assertThat(Stream.of("name", "birthDate", "bornIn", "contact")
                        .map(field -> shown.path(field).asString("")))
                .as("nothing tells who she is")
                .containsOnly("");
        assertNothingOfHers(home);
        assertNothingOfHers(played.readAs(CASEWORKER, "/v1/households/" + played.home + "/timeline"));
    }

    @Test
    void the_text_that_names_her_opens_no_more_and_the_other_does() {
        assertThat(read("").json().path("strengths").valueStream())
                .as("a text closes with any of those whom it names")
                .extracting(text -> text.path("erased").asBoolean(), text -> text.path("text")
                        .asString(""))
                .containsExactlyInAnyOrder(tuple(true, ""), tuple(false, TEXT_ABOUT_THE_SON));
    }

    @Test
    void the_list_of_the_team_has_her_household_without_a_name() {
        Answer list = played.readAs(CASEWORKER, "/v1/households");

        assertThat(lineOf(list, played.home).path("erased").asBoolean())
                .as("her household is listed as that of an erased person")
                .isTrue();
        assertThat(lineOf(list, played.home).path("name").asString(""))
                .as("and without a name")
                .isEmpty();
        assertThat(lineOf(list, played.household).path("name").asString(""))
                .as("the household of her daughter keeps its name")
                .isEqualTo("Anna Zwartveld");
    }

    @Test
    void a_day_before_the_erasure_shows_her_as_erased() {
        Answer file = read("", "validAt=" + WRITTEN_BEFORE_THE_CORRECTION);

        assertThat(file.json().path("circle")).as("the circle of that day").hasSize(3);
        assertThat(grandmotherIn(file.json().path("circle")).path("ring").asInt())
                .as("the ring of that day, not of today")
                .isEqualTo(2);
        assertErasedInCircle(file);
        assertThat(file.response().body()).contains(OF_OTHERS);
    }

    @Test
    void what_was_known_before_the_erasure_shows_her_as_erased() {
        Answer file = asKnownBeforeTheCorrection();

        assertThat(grandmotherIn(file.json().path("circle")).path("entry").asInt())
                .as("the entry that stood then, with the mistyped name")
                .isEqualTo(REPLACED);
        assertErasedInCircle(file);
        assertThat(file.response().body()).contains(OF_OTHERS);
        assertNothingOfHers(read("/timeline", "knownAt=" + knownBeforeTheCorrection));
    }

    @Test
    void the_timeline_shows_none_of_her_entries_in_words_also_not_the_replaced_one() {
        Answer timeline = read("/timeline");

        assertThat(entry(timeline, REPLACED).path("state").asString())
                .as("the mistyped name was replaced")
                .isEqualTo("REPLACED");
        assertThat(timeline.json().path("entries").valueStream().filter(entry -> entry.path("erased")
                        .asBoolean()))
                .as("the entries about her are shown as those of an erased person, and no others")
                .extracting(entry -> entry.path("entry").asInt())
                .containsExactly(INFORMED, REPLACED, NAMES_HER, CORRECTION, (int) played.version());
        assertNothingOfHers(timeline);
        assertThat(timeline.response().body())
                .as("everybody else")
                .contains(OF_OTHERS)
                .contains(TEXT_ABOUT_THE_SON, SUMMARY);
    }

    @Test
    void a_view_that_is_built_anew_shows_the_same() {
        JsonNode file = read("").json();
        JsonNode timeline = read("/timeline").json();

        RebuiltViews.rebuild(edge, "case-file");
        assertThat(read("").json()).as("the file after the rebuild").isEqualTo(file);
        assertThat(read("/timeline").json())
                .as("the timeline after the rebuild")
                .isEqualTo(timeline);
    }

    @Test
    void the_other_texts_of_the_household_are_listed_to_be_read_again() {
        Answer review = played.readAs(PRIVACY_OFFICER, "/v1/households/" + played.household + "/texts-for-review");

        assertThat(review.json().path("erasedPersons").valueStream().map(JsonNode::asString))
                .containsExactly(played.grandmother);
        assertThat(review.json().path("texts").valueStream().map(text -> text.path("text")
                        .asString()))
                .as("the texts that can still be read, and so may name her")
                .containsExactly(TEXT_ABOUT_THE_SON, SUMMARY);
    }

    private Answer read(String path, String... query) {
        return played.read(path, query);
    }

    private Answer home() {
        return played.readAs(CASEWORKER, "/v1/households/" + played.home);
    }

    private Answer asKnownBeforeTheCorrection() {
        return read("", "knownAt=" + knownBeforeTheCorrection);
    }

    private void assertErasedInCircle(Answer file) {
        JsonNode shown = grandmotherIn(file.json().path("circle"));
        assertThat(shown.path("erased").asBoolean())
                .as("she is shown as erased")
                .isTrue();
        assertThat(shown.path("name").asString("") + shown.path("contact").asString(""))
                .as("her name and contact are gone")
                .isEmpty();
        assertNothingOfHers(file);
    }

    private JsonNode grandmotherIn(JsonNode circle) {
        return circle.valueStream()
                .filter(person -> person.path("personId").asString().equals(played.grandmother))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> persons(Answer file) {
        return Stream.of("members", "formerMembers", "circle", "formerCircle")
                .flatMap(list -> file.json().path(list).valueStream());
    }

    private static JsonNode lineOf(Answer list, String household) {
        return list.json()
                .path("households")
                .valueStream()
                .filter(line -> line.path("householdId").asString().equals(household))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode entry(Answer timeline, int number) {
        return timeline.json().path("entries").path(number);
    }
}

package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.platform.RecordCbor;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.teamlist.TeamListLine;
import nl.veerkracht.projections.teamlist.TeamListRow;

/** What holds for every history. */
class CaseFilePropertiesTest {

    @Provide
    Arbitrary<List<RecordedEvent<HouseholdEvent>>> histories() {
        return RandomHistory.histories();
    }

    @Provide
    Arbitrary<List<RandomHistory.Step>> facts() {
        return RandomHistory.steps().list().ofMinSize(2).ofMaxSize(30);
    }

    @Property
    void what_is_stored_after_each_batch_and_read_again_equals_the_fold_of_the_whole_log(
            @ForAll("histories") List<RecordedEvent<HouseholdEvent>> history, @ForAll Random random) {
        CaseFile live = CaseFile.empty(HOUSEHOLD);
        int position = 0;
        while (position < history.size()) {
            int from = Math.max(0, position - random.nextInt(4)); // a batch can repeat what was stored before
            position = Math.min(history.size(), position + 1 + random.nextInt(6));
            live = stored(CaseFile.foldAll(live, history.subList(from, position)));
        }
        assertThat(live).isEqualTo(fold(history));
    }

    @Property
    void the_answer_for_a_moment_never_changes_when_more_is_recorded(
            @ForAll("histories") List<RecordedEvent<HouseholdEvent>> history, @ForAll Random random) {
        int known = random.nextInt(history.size() + 1);
        Instant knownAt = known == 0
                ? START.minusSeconds(1)
                : fold(history.subList(0, known)).lastChange().orElseThrow();
        CaseFile now = CaseFile.asOf(HOUSEHOLD, history, knownAt);

        assertThat(now.entries().size()).isGreaterThanOrEqualTo(known);
        assertThat(CaseFile.asOf(HOUSEHOLD, history.subList(0, now.entries().size()), knownAt))
                .isEqualTo(now);
        assertThat(now).isEqualTo(fold(history.subList(0, now.entries().size())));
    }

    @Property
    void facts_entered_in_another_order_with_mistakes_on_the_way_give_the_same_picture_on_every_day(
            @ForAll("facts") List<RandomHistory.Step> steps, @ForAll Random random) {
        List<HouseholdEvent> facts = steps.stream().map(RandomHistory::fact).toList();
        CaseFile plain = fold(recorded(facts));
        CaseFile other = fold(recorded(withMistakes(inAnotherOrder(facts, random), random)));

        for (int days = -70; days <= 40; days++) {
            LocalDate day = LocalDate.parse("2024-01-15").plusDays(days);
            assertThat(Pictures.withoutEntryNumbers(CaseFilePicture.picture(other, day)))
                    .as("on %s", day)
                    .isEqualTo(Pictures.withoutEntryNumbers(CaseFilePicture.picture(plain, day)));
        }
    }

    @Property
    void the_list_says_the_same_as_the_file(
            @ForAll("histories") List<RecordedEvent<HouseholdEvent>> history, @ForAll Random random) {
        TeamListLine line = TeamListLine.empty(HOUSEHOLD);
        for (RecordedEvent<HouseholdEvent> event : history) {
            line = TeamListLine.fold(line, event);
        }
        CaseFile file = fold(history);
        LocalDate day = LocalDate.parse("2024-01-15").plusDays(random.nextInt(90) - 45);
        CaseFilePicture picture = CaseFilePicture.picture(file, day);
        TeamListRow row = TeamListRow.row(line, day);

        assertThat(row.team()).isEqualTo(file.team().orElse(""));
        assertThat(row.version()).isEqualTo(file.version());
        assertThat(row.lastChange()).isEqualTo(file.lastChange().orElseThrow());
        assertThat(row.state()).isEqualTo(picture.status().state());
        assertThat(row.lead())
                .isEqualTo(
                        picture.lead().map(CaseFilePicture.Caseworker::userId).orElse(null));
        assertThat(picture.members().stream().map(CaseFilePicture.Member::name).toList())
                .containsAll(picture.members().isEmpty() ? List.of() : row.names());
    }

    private static CaseFile fold(List<RecordedEvent<HouseholdEvent>> history) {
        return CaseFile.foldAll(CaseFile.empty(HOUSEHOLD), history);
    }

    private static CaseFile stored(CaseFile file) {
        return RecordCbor.read(CaseFileDocument.class, RecordCbor.write(CaseFileDocument.of(file)))
                .caseFile();
    }

    private static List<RecordedEvent<HouseholdEvent>> recorded(List<HouseholdEvent> facts) {
        History history = new History();
        facts.forEach(history::then);
        return history.events();
    }

    /** Another order in which facts of one day keep theirs: among those, what was said last holds. */
    private static List<HouseholdEvent> inAnotherOrder(List<HouseholdEvent> facts, Random random) {
        List<Integer> slots =
                new ArrayList<>(IntStream.range(0, facts.size()).boxed().toList());
        Collections.shuffle(slots, random);
        Map<LocalDate, List<Integer>> ofDay = IntStream.range(0, facts.size())
                .boxed()
                .collect(Collectors.groupingBy(fact -> facts.get(fact).validOn()));
        HouseholdEvent[] ordered = new HouseholdEvent[facts.size()];
        ofDay.values().forEach(day -> {
            List<Integer> free = day.stream().map(slots::get).sorted().toList();
            for (int i = 0; i < free.size(); i++) {
                ordered[free.get(i)] = facts.get(day.get(i));
            }
        });
        return List.of(ordered);
    }

    /** The same facts, some of them wrong at first, and some that should never have been there. */
    private static List<HouseholdEvent> withMistakes(List<HouseholdEvent> facts, Random random) {
        List<HouseholdEvent> events = new ArrayList<>();
        List<Runnable> repairs = new ArrayList<>();
        for (HouseholdEvent fact : facts) {
            int number = events.size();
            int mistake = random.nextInt(4);
            if (mistake == 0) {
                HouseholdEvent wrong = facts.stream()
                        .filter(other -> other.getClass() == fact.getClass())
                        .findFirst()
                        .orElse(fact);
                events.add(wrong);
                repairs.add(() -> events.add(fact.replacing(new Replaces(number, CorrectionReason.TYPING_ERROR))));
            } else if (mistake == 1) {
                events.add(facts.get(random.nextInt(facts.size())));
                events.add(fact);
                repairs.add(() -> events.add(new EntryWithdrawn(HOUSEHOLD, number, CorrectionReason.WRONG_FILE)));
            } else {
                events.add(fact);
            }
        }
        Collections.shuffle(repairs, random);
        repairs.forEach(Runnable::run);
        return events;
    }
}

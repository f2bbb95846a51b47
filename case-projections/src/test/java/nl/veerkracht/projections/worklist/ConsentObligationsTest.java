package nl.veerkracht.projections.worklist;

import static nl.veerkracht.domain.agenda.events.ObligationKind.CONSENT_ENDS;
import static nl.veerkracht.domain.agenda.events.ObligationKind.CONSENT_OF_ADULT;
import static nl.veerkracht.domain.agenda.events.ObligationKind.CONSENT_OF_CHILD_ALONE;
import static nl.veerkracht.domain.household.events.ConsentGiver.PARENT;
import static nl.veerkracht.domain.household.events.ConsentGiver.SELF;
import static nl.veerkracht.projections.casefile.History.DAUGHTER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.NEIGHBOUR;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.worklist.Obligation.Status.AHEAD;
import static nl.veerkracht.projections.worklist.Obligation.Status.DONE;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_SOON;
import static nl.veerkracht.projections.worklist.Obligation.Status.DUE_TODAY;
import static nl.veerkracht.projections.worklist.Obligation.Status.OVERDUE;
import static nl.veerkracht.projections.worklist.WorklistHistory.consent;
import static nl.veerkracht.projections.worklist.WorklistHistory.consentWithdrawn;
import static nl.veerkracht.projections.worklist.WorklistHistory.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.projections.casefile.History;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When consents have to be asked anew. The daughter was born in March 2010: she turns 16 in March 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentObligationsTest {

    private static final Birthdays BORN_ON_THE_20TH = new Birthdays(Map.of(DAUGHTER, day("2010-03-20")), Set.of());

    private final WorklistHistory history = family();

    @Test
    void a_consent_is_asked_anew_on_the_last_day_on_which_it_holds() {
        history.then(consent(MOTHER, SELF, "2025-07-01", "2026-07-01"));

        assertThat(only("2026-01-01", CONSENT_ENDS).dueOn()).isEqualTo(day("2026-06-30"));
        assertThat(only("2026-01-01", CONSENT_ENDS).personId()).isEqualTo(MOTHER);
        assertThat(only("2026-06-15", CONSENT_ENDS).status()).isEqualTo(AHEAD);
        assertThat(only("2026-06-16", CONSENT_ENDS).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-06-30", CONSENT_ENDS).status()).isEqualTo(DUE_TODAY);
        assertThat(only("2026-07-01", CONSENT_ENDS).status()).isEqualTo(OVERDUE);
    }

    @Test
    void the_next_consent_is_what_an_ending_one_waits_for() {
        history.then(consent(MOTHER, SELF, "2025-07-01", "2026-07-01")).then(consent(MOTHER, SELF, "2026-07-03", null));

        assertThat(only("2026-07-02", CONSENT_ENDS).status()).isEqualTo(OVERDUE);
        assertThat(only("2026-07-03", CONSENT_ENDS).status()).isEqualTo(DONE);
    }

    @Test
    void who_takes_a_consent_back_answers_and_that_it_ended_does_not() {
        history.then(consent(MOTHER, SELF, "2025-07-01", "2026-07-01"));
        WorklistHistory taken = family().then(consent(MOTHER, SELF, "2025-07-01", "2026-07-01"));

        history.then(consentWithdrawn(MOTHER, ConsentEndReason.EXPIRED, "2026-07-01"));
        taken.then(consentWithdrawn(MOTHER, ConsentEndReason.TAKEN_BACK, "2026-06-30"));

        assertThat(only("2026-07-02", CONSENT_ENDS).status()).isEqualTo(OVERDUE);
        assertThat(taken.on("2026-07-02", CONSENT_ENDS).get(0).status()).isEqualTo(DONE);
    }

    @Test
    void a_birthday_is_folded_to_its_month() {
        history.then(consent(DAUGHTER, PARENT, "2025-07-01", null));

        Obligation alone = only("2026-01-05", CONSENT_OF_CHILD_ALONE);
        assertThat(alone.dueOn()).isNull();
        assertThat(alone.dueIn()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(alone.legal()).isTrue();
        assertThat(only("2026-02-14", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(AHEAD);
        assertThat(only("2026-02-15", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-03-31", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_SOON);
        assertThat(only("2026-04-01", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(OVERDUE);
        assertThat(only("2026-04-01", CONSENT_OF_ADULT).dueIn()).isEqualTo(YearMonth.of(2028, 3));
    }

    @Test
    void who_may_open_the_birth_date_sees_the_day() {
        history.then(consent(DAUGHTER, PARENT, "2025-07-01", null));

        assertThat(opened("2026-03-05", CONSENT_OF_CHILD_ALONE).dueOn()).isEqualTo(day("2026-03-20"));
        assertThat(opened("2026-03-05", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(AHEAD);
        assertThat(opened("2026-03-06", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_SOON);
        assertThat(opened("2026-03-19", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_SOON);
        assertThat(opened("2026-03-20", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_TODAY);
        assertThat(opened("2026-03-21", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(OVERDUE);
    }

    @Test
    void the_childs_own_consent_from_the_birthday_on_is_what_it_waits_for_and_not_that_of_a_parent() {
        history.then(consent(DAUGHTER, PARENT, "2025-07-01", null)).then(consent(DAUGHTER, PARENT, "2026-03-21", null));
        assertThat(opened("2026-03-22", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(OVERDUE);

        history.then(consent(DAUGHTER, SELF, "2026-03-23", null));
        assertThat(opened("2026-03-22", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(OVERDUE);
        assertThat(opened("2026-03-23", CONSENT_OF_CHILD_ALONE).doneOn()).isEqualTo(day("2026-03-23"));
    }

    @Test
    void a_consent_of_the_month_before_the_day_itself_counts_as_given_before_it() {
        history.then(consent(DAUGHTER, SELF, "2026-03-19", null));
        assertThat(opened("2026-03-19", CONSENT_OF_CHILD_ALONE).status()).isEqualTo(DUE_SOON);

        WorklistHistory onTheDay = family().then(consent(DAUGHTER, SELF, "2026-03-20", null));
        assertThat(picture(onTheDay, "2026-03-20", BORN_ON_THE_20TH, CONSENT_OF_CHILD_ALONE))
                .isEmpty();
    }

    @Test
    void a_consent_that_ended_before_the_birthday_has_nothing_to_ask_on_it() {
        history.then(consent(DAUGHTER, PARENT, "2025-07-01", "2026-02-01"));

        assertThat(history.on("2026-01-05", CONSENT_OF_CHILD_ALONE)).isEmpty();
        assertThat(history.on("2026-01-05", CONSENT_ENDS)).hasSize(1);
    }

    @Test
    void nothing_is_asked_of_whoever_left() {
        history.then(consent(DAUGHTER, PARENT, "2025-07-01", null))
                .then(new HouseholdMemberLeft(HOUSEHOLD, DAUGHTER, day("2026-02-01"), LeavingReason.MOVED, null));

        assertThat(history.on("2026-01-31", CONSENT_OF_CHILD_ALONE)).hasSize(1);
        assertThat(history.on("2026-02-01", CONSENT_OF_CHILD_ALONE)).isEmpty();
    }

    @Test
    void nothing_is_asked_of_whoever_was_erased() {
        history.then(History.tie(NEIGHBOUR, 2, "2025-01-01"))
                .then(consent(DAUGHTER, PARENT, "2025-07-01", null))
                .then(consent(NEIGHBOUR, SELF, "2025-07-01", "2026-07-01"));
        Birthdays erased = new Birthdays(Map.of(), Set.of(DAUGHTER, NEIGHBOUR));

        assertThat(history.on("2026-03-05").obligations()).hasSize(3);
        assertThat(history.on("2026-03-05").birthDates()).containsOnlyKeys(DAUGHTER);
        assertThat(history.on("2026-03-05").consenting()).containsExactly(History.sealed(NEIGHBOUR, "name"));
        assertThat(WorklistPicture.of(history.worklist(), TestTerms.TERMS, day("2026-03-05"), erased)
                        .obligations())
                .isEmpty();
    }

    private Obligation only(String day, ObligationKind kind) {
        assertThat(history.on(day, kind)).hasSize(1);
        return history.on(day, kind).get(0);
    }

    private Obligation opened(String day, ObligationKind kind) {
        List<Obligation> found = picture(history, day, BORN_ON_THE_20TH, kind);
        assertThat(found).isNotEmpty();
        return found.get(0);
    }

    private static List<Obligation> picture(
            WorklistHistory history, String day, Birthdays birthdays, ObligationKind kind) {
        return WorklistPicture.of(history.worklist(), TestTerms.TERMS, day(day), birthdays).obligations().stream()
                .filter(obligation -> obligation.key().kind() == kind)
                .toList();
    }
}

package nl.veerkracht.domain.household.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules.ConsentFact;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentExpiryRulesTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    private static final PersonId MOTHER = new PersonId("22222222-0000-4000-8000-000000000001");
    private static final PersonId CHILD = new PersonId("22222222-0000-4000-8000-000000000002");
    private static final ConsentGiven YEAR = given(MOTHER, ConsentScope.RESEARCH, "2023-06-01", "2024-06-01");

    @Test
    void a_consent_has_run_out_from_the_day_until_which_it_was_given() {
        assertThat(expiredOn("2024-05-31")).isEmpty();
        assertThat(expiredOn("2024-06-01")).contains(YEAR);
        assertThat(expiredOn("2025-01-01")).contains(YEAR);
    }

    @Test
    void one_without_a_last_day_never_runs_out() {
        assertThat(expired(5, fact(5, given(MOTHER, ConsentScope.RESEARCH, "2023-06-01", null))))
                .isEmpty();
    }

    @Test
    void one_that_was_corrected_or_withdrawn_as_an_entry_does_not_stand() {
        assertThat(expired(4, fact(5, YEAR))).isEmpty();
    }

    @Test
    void one_that_was_taken_back_has_an_end() {
        assertThat(expired(5, fact(5, YEAR), fact(6, withdrawn("2024-02-01", ConsentEndReason.TAKEN_BACK))))
                .isEmpty();
        assertThat(expired(5, fact(5, YEAR), fact(6, withdrawn("2024-06-01", ConsentEndReason.EXPIRED))))
                .isEmpty();
    }

    @Test
    void one_that_was_given_anew_by_its_last_day_goes_on() {
        assertThat(expired(5, fact(5, YEAR), fact(6, given(MOTHER, ConsentScope.RESEARCH, "2024-05-01", null))))
                .isEmpty();
        assertThat(expired(5, fact(5, YEAR), fact(6, given(MOTHER, ConsentScope.RESEARCH, "2024-06-01", null))))
                .isEmpty();
    }

    @Test
    void one_that_was_given_anew_after_its_end_had_run_out_before() {
        assertThat(expired(5, fact(5, YEAR), fact(6, given(MOTHER, ConsentScope.RESEARCH, "2024-06-02", null))))
                .contains(YEAR);
    }

    @Test
    void one_that_was_given_again_on_the_same_day_is_replaced_by_the_later_entry() {
        ConsentGiven again = given(MOTHER, ConsentScope.RESEARCH, "2023-06-01", "2024-06-01");

        assertThat(expired(5, fact(5, YEAR), fact(6, again))).isEmpty();
        assertThat(expired(6, fact(5, YEAR), fact(6, again))).contains(again);
    }

    @Test
    void what_is_about_another_person_or_another_scope_changes_nothing() {
        assertThat(expired(
                        5,
                        fact(5, YEAR),
                        fact(6, given(CHILD, ConsentScope.RESEARCH, "2024-05-01", null)),
                        fact(7, given(MOTHER, ConsentScope.CONTACT_DATA, "2024-05-01", null))))
                .contains(YEAR);
    }

    private static Optional<ConsentGiven> expiredOn(String today) {
        return ConsentExpiryRules.expired(List.of(fact(5, YEAR)), 5, LocalDate.parse(today));
    }

    private static Optional<ConsentGiven> expired(long entry, ConsentFact... standing) {
        return ConsentExpiryRules.expired(Stream.of(standing).toList(), entry, LocalDate.of(2024, 8, 1));
    }

    private static ConsentFact fact(long number, ConsentGiven event) {
        return new ConsentFact(number, number, event);
    }

    private static ConsentFact fact(long number, ConsentWithdrawn event) {
        return new ConsentFact(number, number, event);
    }

    private static ConsentGiven given(PersonId person, ConsentScope scope, String on, @Nullable String until) {
        return new ConsentGiven(
                HOUSEHOLD,
                person,
                scope,
                ConsentGiver.SELF,
                until == null ? null : LocalDate.parse(until),
                LocalDate.parse(on),
                null);
    }

    private static ConsentWithdrawn withdrawn(String on, ConsentEndReason reason) {
        return new ConsentWithdrawn(HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, reason, LocalDate.parse(on), null);
    }
}

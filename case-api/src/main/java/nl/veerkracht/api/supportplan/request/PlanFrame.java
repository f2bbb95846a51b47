package nl.veerkracht.api.supportplan.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a fact of a plan when it becomes a command.
 *
 * @param householdId the household of the path
 * @param planId the plan of the path; for a start a new one
 * @param by who sends it
 * @param path what else the path names
 * @param pointer where in the body the fact stands
 * @param persons knows who was erased
 */
public record PlanFrame(
        HouseholdId householdId, PlanId planId, By by, Path path, String pointer, KnownPersons persons) {

    /**
     * What the path of a request names beneath a plan.
     *
     * @param goalId a goal; null when it names none
     * @param actionId an action; null when it names none
     * @param conferenceId a conference; null when it names none
     * @param entry whether it names an entry, which the fact corrects
     */
    public record Path(
            @Nullable GoalId goalId,
            @Nullable ActionId actionId,
            @Nullable ConferenceId conferenceId,
            boolean entry) {

        /** a path that names a plan and no more */
        public static final Path PLAN = new Path(null, null, null, false);

        /** a path that names an entry to correct */
        public static final Path ENTRY = new Path(null, null, null, true);

        /** @return a path that names a goal */
        public static Path of(GoalId goalId) {
            return new Path(goalId, null, null, false);
        }

        /** @return a path that names an action */
        public static Path of(ActionId actionId) {
            return new Path(null, actionId, null, false);
        }

        /** @return a path that names a conference */
        public static Path of(ConferenceId conferenceId) {
            return new Path(null, null, conferenceId, false);
        }
    }

    /** @return a new goal; in a correction that of the body */
    GoalId newGoal(@Nullable GoalId sent) {
        return path.entry() ? named("goalId", null, sent) : refusing("goalId", sent, GoalId.of(UUID.randomUUID()));
    }

    /** @return a new action; in a correction that of the body */
    ActionId newAction(@Nullable ActionId sent) {
        return path.entry()
                ? named("actionId", null, sent)
                : refusing("actionId", sent, ActionId.of(UUID.randomUUID()));
    }

    /** @return a new conference; in a correction that of the body */
    ConferenceId newConference(@Nullable ConferenceId sent) {
        return path.entry()
                ? named("conferenceId", null, sent)
                : refusing("conferenceId", sent, ConferenceId.of(UUID.randomUUID()));
    }

    /** @return the conference of the path; in a correction that of the body */
    ConferenceId conference(@Nullable ConferenceId sent) {
        return named("conferenceId", path.conferenceId(), sent);
    }

    /**
     * Checks that a participant is a person or a professional, and that the person was not erased.
     *
     * @throws InputException when it names both, or neither
     */
    void eitherOr(@Nullable PersonId personId, @Nullable OrganisationId organisationId) {
        if (personId == null && organisationId == null) {
            throw flaw("personId", "FIELD_MISSING");
        } else if (personId != null && organisationId != null) {
            throw flaw("organisationId", "PERSON_OR_ORGANISATION");
        }
        notErased(personId);
    }

    /** @return the goal of the path; in a correction that of the body */
    GoalId goal(@Nullable GoalId sent) {
        return named("goalId", path.goalId(), sent);
    }

    /** @return the action of the path; in a correction that of the body */
    ActionId action(@Nullable ActionId sent) {
        return named("actionId", path.actionId(), sent);
    }

    /** @return {@code named}, none of whom was erased */
    <C extends Collection<PersonId>> C notErased(C named) {
        named.forEach(persons::refuseErased);
        return named;
    }

    /** @return {@code person}, who was not erased; null for nobody */
    @Nullable
    PersonId notErased(@Nullable PersonId person) {
        if (person != null) {
            persons.refuseErased(person);
        }
        return person;
    }

    /** @return the text about all of {@code about}; null when none was sent */
    @Nullable
    PersonalValue text(@Nullable String text, @Nullable List<PersonId> about) {
        if (text == null && about == null) {
            return null;
        }
        if (text == null || about == null) {
            throw flaw(text == null ? "text" : "about", "FIELD_MISSING");
        }
        return PersonalValue.clear(about, text);
    }

    /** @return what is wrong with one field of the fact */
    InputException flaw(String field, String code) {
        return new InputException(List.of(Flaw.inBody(pointer + "/" + field, code, Map.of())));
    }

    private <T> T refusing(String field, @Nullable T sent, T issued) {
        if (sent != null) {
            throw flaw(field, "DIFFERS_FROM_PATH");
        }
        return issued;
    }

    private <T> T named(String field, @Nullable T inPath, @Nullable T sent) {
        if (inPath != null && sent != null && !inPath.equals(sent)) {
            throw flaw(field, "DIFFERS_FROM_PATH");
        }
        if (inPath == null && sent == null) {
            throw flaw(field, "FIELD_MISSING");
        }
        return inPath == null ? Objects.requireNonNull(sent) : inPath;
    }
}

package nl.veerkracht.api.platform.commands;

import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.UserCommand;
import org.jspecify.annotations.Nullable;

/** Whom a command is about. */
final class CommandSubjects {

    private CommandSubjects() {}

    /** @return the household that {@code command} concerns; null when it concerns none */
    static @Nullable HouseholdId household(UserCommand command) {
        return command instanceof FileCommand file ? file.householdId() : null;
    }

    /** @return the identifier of what else {@code command} makes or is about; null when there is no such thing */
    static @Nullable String id(UserCommand command) {
        return command.about() == null ? null : command.about().value();
    }

    /** @return the one person whom {@code command} is about; null when it is about none, or about a whole household */
    static @Nullable PersonId person(UserCommand command) {
        if (command instanceof HouseholdCommand.CorrectEntry correction) {
            return person(correction.corrected());
        } else if (command instanceof HouseholdCommand.AddMember member) {
            return member.personId();
        } else if (command instanceof HouseholdCommand.RemoveMember member) {
            return member.personId();
        } else if (command instanceof HouseholdCommand.RegisterBirth birth) {
            return birth.personId();
        } else if (command instanceof AssessmentCommand.CorrectEntry correction) {
            return person(correction.corrected());
        } else if (command instanceof AssessmentCommand.Fact assessment) {
            return assessment.personId();
        } else if (command instanceof NetworkCommand network) {
            return person(network);
        } else if (command instanceof CoordinatorCommand coordinator) {
            return coordinator.personId();
        }
        return null;
    }

    private static PersonId person(NetworkCommand command) {
        if (command instanceof NetworkCommand.AddNetworkMember member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.ChangeNetworkMember member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.EndNetworkMembership member) {
            return member.personId();
        } else if (command instanceof NetworkCommand.MarkCarer carer) {
            return carer.personId();
        } else if (command instanceof NetworkCommand.GiveInformation information) {
            return information.personId();
        } else if (command instanceof NetworkCommand.GiveConsent consent) {
            return consent.personId();
        }
        return ((NetworkCommand.WithdrawConsent) command).personId();
    }
}

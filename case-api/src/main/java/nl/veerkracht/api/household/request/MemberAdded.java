package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who is a member of the household.
 *
 * @param personId a person who is in a file of the caseworker's team already; left out for a new person
 * @param name the name; may be left out for a person who is known
 * @param birthDate the exact birth date, which is kept sealed; left out when unknown, and for an unborn child
 * @param contact telephone number, address or e-mail
 * @param role what the person is in the household
 * @param membership whether the person lives here (PRIMARY, also when left out) or shares in this household (SECONDARY)
 * @param fromDate first day of the membership
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record MemberAdded(
        @Nullable PersonId personId,
        @Nullable @ShortText String name,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 500) String contact,
        MemberRole role,
        @Nullable Membership membership,
        LocalDate fromDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        Identity identity = frame.identity(personId, name, birthDate, role == MemberRole.UNBORN);
        return new HouseholdCommand.AddMember(
                frame.householdId(),
                frame.by(),
                identity.personId(),
                identity.name(),
                identity.bornIn(),
                identity.birthDate(),
                FactFrame.sealable(identity.personId(), contact),
                role,
                membership == null ? Membership.PRIMARY : membership,
                fromDate);
    }
}

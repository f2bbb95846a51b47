package nl.veerkracht.domain.coordinator.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person came into the register of Eigen Kracht coordinators.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.RegisterCoordinator} under {@link
 *     nl.veerkracht.domain.coordinator.CoordinatorRules}. Since revision 1.
 *
 * @param personId the coordinator
 * @param municipality the CBS code of the municipality that keeps what is known of the coordinator
 * @param name the name
 * @param contact telephone number, address or e-mail; null when unknown
 * @param languages the languages in which the coordinator can lead a conference: ISO 639-1 codes such as {@code nl}
 * @param region the municipalities in which the coordinator works: CBS codes, at least one
 * @param fromDate valid date: first day as a coordinator
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorRegistered(
        PersonId personId,
        String municipality,
        PersonalValue name,
        @Nullable PersonalValue contact,
        Set<String> languages,
        Set<String> region,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements CoordinatorEvent {

    public CoordinatorRegistered {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fromDate, "fromDate");
        // Sorted: stored bytes do not depend on chance.
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        region = Collections.unmodifiableSet(new TreeSet<>(region));
        if (region.isEmpty()) {
            throw new IllegalArgumentException("a coordinator works somewhere");
        }
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public CoordinatorRegistered replacing(Replaces correction) {
        return new CoordinatorRegistered(
                personId, municipality, name, contact, languages, region, fromDate, correction);
    }
}

package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.shared.Period;
import org.springframework.core.io.Resource;

/** The neighbourhoods of a code list; its own header says what the list rests on and how it is replaced. */
final class ListedNeighbourhoods
        implements Surroundings.Neighbourhoods, CoordinatorSurroundings.Municipalities, NeighbourhoodNames {

    private static final int COLUMNS = 5;

    private final List<Neighbourhood> list;

    ListedNeighbourhoods(List<Neighbourhood> list) {
        this.list = List.copyOf(list);
    }

    /** @return the neighbourhoods in {@code source} */
    static ListedNeighbourhoods read(Resource source) {
        return new ListedNeighbourhoods(CodeList.read(source, COLUMNS).stream()
                .map(ListedNeighbourhoods::neighbourhood)
                .toList());
    }

    @Override
    public boolean exists(String municipality, String neighbourhood, LocalDate date) {
        return list.stream()
                .anyMatch(one -> one.code().equals(neighbourhood)
                        && one.municipality().equals(municipality)
                        && one.period().contains(date));
    }

    /** A municipality is known by its neighbourhoods. */
    @Override
    public boolean exists(String municipality, LocalDate date) {
        return list.stream()
                .anyMatch(one ->
                        one.municipality().equals(municipality) && one.period().contains(date));
    }

    @Override
    public String nameOf(String code) {
        return list.stream()
                .filter(one -> one.code().equals(code))
                .map(Neighbourhood::name)
                .findFirst()
                .orElse(code);
    }

    private static Neighbourhood neighbourhood(List<String> fields) {
        LocalDate untilDate = fields.get(4).isEmpty() ? null : LocalDate.parse(fields.get(4));
        return new Neighbourhood(
                fields.get(0), fields.get(1), fields.get(2), new Period(LocalDate.parse(fields.get(3)), untilDate));
    }
}

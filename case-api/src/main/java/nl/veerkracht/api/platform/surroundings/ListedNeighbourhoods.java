package nl.veerkracht.api.platform.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.shared.Period;
import org.springframework.core.io.Resource;

/** The neighbourhoods of a code list; its own header says what the list rests on and how it is replaced. */
final class ListedNeighbourhoods implements Surroundings.Neighbourhoods, CoordinatorSurroundings.Municipalities {

    private static final int COLUMNS = 5;

    private final List<Neighbourhood> list;

    ListedNeighbourhoods(List<Neighbourhood> list) {
        this.list = List.copyOf(list);
    }

    /** @return the neighbourhoods in {@code source}; lines that start with # are for people */
    static ListedNeighbourhoods read(Resource source) {
        try {
            List<Neighbourhood> list = new ArrayList<>();
            int number = 0;
            for (String line : source.getContentAsString(StandardCharsets.UTF_8).split("\\R")) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(neighbourhood(line, source.getDescription() + ", line " + number));
                }
            }
            return new ListedNeighbourhoods(list);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the neighbourhoods from " + source.getDescription(), e);
        }
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

    private static Neighbourhood neighbourhood(String line, String place) {
        List<String> fields = fields(line);
        if (fields.size() != COLUMNS) {
            throw new IllegalArgumentException(place + ": expected " + COLUMNS + " fields, found " + fields.size());
        }
        LocalDate untilDate = fields.get(4).isEmpty() ? null : LocalDate.parse(fields.get(4));
        return new Neighbourhood(
                fields.get(0), fields.get(1), fields.get(2), new Period(LocalDate.parse(fields.get(3)), untilDate));
    }

    /** Splits on commas; a field between double quotes may hold commas. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}

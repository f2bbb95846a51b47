package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.shared.Period;
import org.springframework.core.io.Resource;

/** The product categories of a code list; its own header says what the list rests on and how it is replaced. */
final class ListedCareProducts implements Surroundings.CareProducts {

    private static final int COLUMNS = 5;

    private final List<Category> list;

    private record Category(CareLaw law, String code, Period period) {}

    private ListedCareProducts(List<Category> list) {
        this.list = list;
    }

    /** @return the categories in {@code source} */
    static ListedCareProducts read(Resource source) {
        return new ListedCareProducts(CodeList.read(source, COLUMNS).stream()
                .map(ListedCareProducts::category)
                .toList());
    }

    private static Category category(List<String> row) {
        LocalDate untilDate = row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4));
        return new Category(
                CareLaw.valueOf(row.get(0)), row.get(1), new Period(LocalDate.parse(row.get(3)), untilDate));
    }

    /** What is given without a decision is named by the categories of what is given with one. */
    @Override
    public boolean exists(CareLaw law, String category, LocalDate date) {
        return list.stream()
                .anyMatch(one -> one.code().equals(category)
                        && (one.law() == law || law == CareLaw.GENERAL_PROVISION)
                        && one.period().contains(date));
    }
}

package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import org.jspecify.annotations.Nullable;

/** What lives are about, and the texts of their files. */
record Themes(List<Theme> themes, Notes notes) {

    /** One story, with the households in which it is told. */
    record Theme(
            String code,
            List<TargetGroup> targetGroups,
            List<HouseholdType> households,
            List<Ages> ages,
            List<LifeDomain> concerns,
            List<Line> strengths,
            String question,
            List<Goal> goals,
            List<Care> care) {

        boolean fits(Family family, LocalDate day) {
            boolean somewhere = households.isEmpty() || households.contains(family.type());
            return somewhere
                    && ages.stream()
                            .allMatch(one -> one.of() == Whose.CENTRAL
                                    ? one.hold(family.central(), day)
                                    : family.children().stream().anyMatch(child -> one.hold(child, day)));
        }

        /** @return the child of whom it speaks; the person in the middle of a household that has none */
        Person child(Family family, LocalDate day) {
            Predicate<Person> meant = child ->
                    ages.stream().filter(one -> one.of() == Whose.CHILD).allMatch(one -> one.hold(child, day));
            return family.children().stream().filter(meant).findFirst().orElse(family.central());
        }
    }

    /** Of whom an age is asked. */
    enum Whose {
        CENTRAL,
        CHILD
    }

    /** Somebody has to be from {@code from} to {@code until} years old. */
    record Ages(Whose of, int from, int until) {

        boolean hold(Person person, LocalDate day) {
            return person.isBetween(from, until, day);
        }
    }

    /** A text about one domain of life. */
    record Line(LifeDomain domain, String text) {}

    /** What a family wants, and what can be done for it. */
    record Goal(LifeDomain domain, String text, List<String> actions) {}

    /** Care at the start: so much of it, by an organisation of that type. */
    record Care(
            CareLaw law,
            @Nullable String category,
            CareUnit unit,
            CareFrequency frequency,
            int from,
            int until,
            OrganisationType by) {}

    /** Texts that fit every story. */
    record Notes(List<String> followUp, List<String> handover, List<Safety> bottomLine, List<String> place) {

        /** @return what can be asked for the safety of {@code child} */
        List<String> bottomLine(Person child, LocalDate day) {
            return bottomLine.stream()
                    .filter(line -> child.isBetween(line.from(), line.until(), day))
                    .map(Safety::text)
                    .toList();
        }
    }

    /** A condition for the safety of a child from {@code from} to {@code until} years old. */
    record Safety(String text, int from, int until) {}

    private static final class Own {
        private static final Themes THEMES = YamlFile.own("themes.yml", Themes.class);
    }

    /** @return those that come with the product, read once */
    static Themes own() {
        return Own.THEMES;
    }

    /** @return the stories that can be told of a family */
    List<Theme> of(TargetGroup group, Family family, LocalDate day) {
        return themes.stream()
                .filter(theme -> theme.targetGroups().contains(group))
                .filter(theme -> theme.fits(family, day))
                .toList();
    }
}

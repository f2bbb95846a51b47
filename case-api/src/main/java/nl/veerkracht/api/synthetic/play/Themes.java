package nl.veerkracht.api.synthetic.play;

import java.util.List;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import org.jspecify.annotations.Nullable;

/** What lives are about, and the texts of their files. */
record Themes(List<Theme> themes, Notes notes) {

    /** One story. */
    record Theme(
            String code,
            List<TargetGroup> targetGroups,
            List<LifeDomain> concerns,
            List<Line> strengths,
            String question,
            List<Goal> goals,
            List<Care> care) {}

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
    record Notes(List<String> followUp, List<String> handover, List<String> bottomLine, List<String> place) {}

    static Themes own() {
        return YamlFile.own("themes.yml", Themes.class);
    }

    List<Theme> of(TargetGroup group) {
        return themes.stream()
                .filter(theme -> theme.targetGroups().contains(group))
                .toList();
    }
}

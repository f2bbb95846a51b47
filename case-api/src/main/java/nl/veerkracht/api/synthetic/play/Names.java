package nl.veerkracht.api.synthetic.play;

import java.util.List;
import java.util.Map;

/** Draws names of persons who do not exist; each full name says so. */
final class Names {

    /** Where a family's names come from. */
    record Culture(int weight, List<String> women, List<String> men, List<String> surnames) {}

    private record File(String mark, Map<String, Culture> cultures) {}

    /** A name: the one that texts use, and the full one with its mark. */
    record Name(String given, String surname, String mark) {

        String full() {
            return given + ' ' + surname + mark;
        }
    }

    private final File file;
    private final List<Culture> cultures;

    private Names(File file) {
        this.file = file;
        this.cultures = List.copyOf(file.cultures().values());
    }

    static Names own() {
        return new Names(YamlFile.own("names.yml", File.class));
    }

    Culture culture(Chance chance) {
        int draw = chance.between(1, cultures.stream().mapToInt(Culture::weight).sum());
        for (Culture culture : cultures) {
            draw -= culture.weight();
            if (draw <= 0) {
                return culture;
            }
        }
        throw new IllegalStateException("the weights are counted above");
    }

    Name name(Culture culture, boolean woman, Chance chance) {
        return named(culture, woman, chance.oneOf(culture.surnames()), chance);
    }

    Name named(Culture culture, boolean woman, String surname, Chance chance) {
        return new Name(chance.oneOf(woman ? culture.women() : culture.men()), surname, file.mark());
    }
}

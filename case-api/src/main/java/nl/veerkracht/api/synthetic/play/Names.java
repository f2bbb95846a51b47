package nl.veerkracht.api.synthetic.play;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final class Own {
        private static final Names NAMES = new Names(YamlFile.own("names.yml", File.class));
    }

    private final File file;
    private final List<Culture> cultures;

    private Names(File file) {
        this.file = file;
        this.cultures = List.copyOf(file.cultures().values());
    }

    /** @return those that come with the product, read once */
    static Names own() {
        return Own.NAMES;
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

    /**
     * @param taken the given names that others of the household and its circle have; that of the result is added
     * @return {@code drawn}, with another given name of its culture when somebody has that one already
     */
    Name apart(Name drawn, Set<String> taken, Chance spare) {
        List<String> free = cultures.stream()
                .flatMap(culture -> Stream.of(culture.women(), culture.men()))
                .filter(names -> names.contains(drawn.given()))
                .flatMap(List::stream)
                .filter(name -> !taken.contains(name))
                .toList();
        boolean other = taken.contains(drawn.given()) && !free.isEmpty();
        Name name = other ? new Name(spare.oneOf(free), drawn.surname(), drawn.mark()) : drawn;
        taken.add(name.given());
        return name;
    }

    Name name(Culture culture, boolean woman, Chance chance) {
        return named(culture, woman, chance.oneOf(culture.surnames()), chance);
    }

    Name named(Culture culture, boolean woman, String surname, Chance chance) {
        return new Name(chance.oneOf(woman ? culture.women() : culture.men()), surname, file.mark());
    }
}

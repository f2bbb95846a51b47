package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import nl.veerkracht.api.synthetic.stage.*;
import org.springframework.core.io.ClassPathResource;

class TryPlay {
    public static void main(String[] a) throws Exception {
        Parameters p = Parameters.read(new ClassPathResource("synthetic/programme.yml"));
        MemoryStages stages = ConfiguredStages.stages();
        for (int i = 0; i < Integer.parseInt(a[0]); i++) {
            long t = System.nanoTime();
            MemoryStage stage = stages.forMunicipality("GM1952", Set.of());
            new MunicipalityPlay(
                            Place.own(), p, i + 1, LocalDate.of(2026, 11, 22).minusWeeks(0))
                    .playOn(stage);
            System.out.println(stage.events().size() + " events in " + (System.nanoTime() - t) / 1000000 + " ms");
            if (i == 0) {
                stage.events().stream()
                        .collect(Collectors.groupingBy(
                                e -> e.getPayloadType().getSimpleName(), TreeMap::new, Collectors.counting()))
                        .forEach((k, v) -> System.out.println(v + "\t" + k));
                for (var x : new HistoryMeasures(stage.events()).all().entrySet()) {
                    var s = p.setting(x.getKey());
                    System.out.printf(
                            "%-30s %8.3f  aims at %8.3f +- %.3f %s%n",
                            x.getKey(),
                            x.getValue(),
                            s.value(),
                            s.tolerance(),
                            Math.abs(x.getValue() - s.value()) > s.tolerance() + 1e-9 ? "<<<<" : "");
                }
            }
        }
    }
}

package nl.veerkracht.api.platform.surroundings;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The teams that can have a file; a file that is handed to a team nobody is in would be out of everybody's reach. */
@Component
public class Teams {

    private final Map<String, String> municipalities;

    Teams(SurroundingsProperties properties) {
        this.municipalities = Map.copyOf(properties.teams());
    }

    /** @return whether there is such a team in the municipality: to hand data to another one is no handover */
    public boolean isIn(String municipality, String team) {
        return municipality.equals(municipalities.get(team));
    }
}

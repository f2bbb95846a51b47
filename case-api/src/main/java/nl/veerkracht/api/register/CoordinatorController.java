package nl.veerkracht.api.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.PersonalData;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.CoordinatorRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the register of Eigen Kracht coordinators. Their names are personal data: the access log has every look at them. */
@RestController
@RequestMapping("/v1/coordinators")
class CoordinatorController {

    private final CoordinatorRegister register;
    private final CoordinatorReach reach;
    private final PersonalData personalData;
    private final Clock clock;

    CoordinatorController(
            CoordinatorRegister register, CoordinatorReach reach, PersonalData personalData, Clock clock) {
        this.register = register;
        this.reach = reach;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** Lists the coordinators who work in the user's municipality on a day ({@code validAt}, today when absent). */
    @GetMapping
    CoordinatorList list(
            RequestContext context,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt) {
        LocalDate day = validAt == null ? LocalDate.now(clock) : validAt;
        String municipality = context.actor().municipality();
        List<RegisteredCoordinator> coordinators = register.in(municipality).stream()
                .filter(coordinator -> coordinator.isActiveOn(day))
                .filter(coordinator -> coordinator.profileOn(day).region().contains(municipality))
                .toList();
        Opened opened = personalData.open(
                new Reading(context, "coordinator.list", Set.of()),
                coordinators.stream().map(RegisteredCoordinator::name).toList());
        return CoordinatorList.of(day, coordinators, opened);
    }

    /** Everything that the register has of one coordinator, on a day ({@code validAt}, today when absent). */
    @GetMapping("/{personId}")
    ResponseEntity<CoordinatorAnswer> one(
            RequestContext context,
            Scope scope,
            @PathVariable PersonId personId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt) {
        RegisteredCoordinator coordinator = reach.within(context, scope, personId, CoordinatorReach.ONE);
        List<PersonalValue> values = Stream.of(coordinator.name(), coordinator.contact())
                .filter(value -> value != null)
                .toList();
        Opened opened = personalData.open(new Reading(context, CoordinatorReach.ONE, Set.of()), values);
        return ResponseEntity.ok()
                .eTag("\"" + coordinator.version() + "\"")
                .body(CoordinatorAnswer.of(coordinator, validAt == null ? LocalDate.now(clock) : validAt, opened));
    }
}

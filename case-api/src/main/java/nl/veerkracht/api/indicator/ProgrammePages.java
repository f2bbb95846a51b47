package nl.veerkracht.api.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.api.platform.security.RightsTable;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.NeighbourhoodNames;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.web.PageText;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.platform.web.Sentences;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about programmes. Each shows what an endpoint of the API answers, to whom that answers it. */
@Controller
class ProgrammePages {

    private static final String LIST = "/programmas";
    private static final String ONE = "/programmas/{programmeId}";

    private final ProgrammeRegister register;
    private final IndicatorReader reader;
    private final Dashboards dashboards;
    private final NeighbourhoodNames neighbourhoods;
    private final RightsTable rights;
    private final Sentences sentences;
    private final Clock clock;

    ProgrammePages(
            ProgrammeRegister register,
            IndicatorReader reader,
            Dashboards dashboards,
            NeighbourhoodNames neighbourhoods,
            RightsTable rights,
            Sentences sentences,
            Clock clock) {
        this.register = register;
        this.reader = reader;
        this.dashboards = dashboards;
        this.neighbourhoods = neighbourhoods;
        this.rights = rights;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Where everybody begins. */
    @GetMapping("/")
    String begin() {
        return "redirect:" + LIST;
    }

    /** The programmes of the user's municipality. */
    @GetMapping(LIST)
    String list(RequestContext context, Locale language, Model model) {
        PageText text = text(language);
        List<Programme> programmes = register.in(context.actor().municipality()).stream()
                .map(programme -> programme(programme, text))
                .toList();
        boolean mayOpen = rights.of("GET", ONE)
                .filter(right -> right.of(context.actor().role()) != Scope.NONE)
                .isPresent();
        model.addAttribute("programmes", programmes).addAttribute("mayOpen", mayOpen);
        return "programmas";
    }

    /** What one of them published: up to the end of a closed period, as published last or as first reported. */
    @GetMapping(ONE)
    String one(
            RequestContext context,
            Scope scope,
            @PathVariable ProgrammeId programmeId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean firstReported,
            Locale language,
            Model model) {
        RegisteredProgramme programme = reader.within(context, scope, programmeId);
        Optional<DashboardAnswer> published = dashboards.find(programme, until, firstReported);
        if (published.isEmpty() && until != null) {
            throw Dashboards.notClosed();
        }
        DashboardPage page = published
                .map(answer -> new DashboardWords(text(language), neighbourhoods).page(answer, firstReported))
                .orElseGet(() -> new DashboardPage(programmeId.value(), programme.name(), null));
        model.addAttribute("page", page);
        return "programma";
    }

    private PageText text(Locale language) {
        return new PageText(sentences, language, clock.getZone());
    }

    private static Programme programme(RegisteredProgramme programme, PageText text) {
        LocalDate end = Objects.requireNonNull(programme.period().untilDate());
        return new Programme(
                programme.programmeId().value(),
                programme.name(),
                text.period(programme.period().fromDate(), end),
                Edition.of(programme, null, false)
                        .map(edition ->
                                text.say("page.programmes.published", Map.of("day", text.day(edition.lastDay()))))
                        .orElseGet(() -> text.say("page.programmes.unpublished")));
    }

    /** A programme in the list. */
    record Programme(String id, String name, String period, String published) {}
}

package nl.veerkracht.api.platform.security;

import nl.veerkracht.api.platform.web.PageAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for who is not logged in: where to begin, or what happened. */
@Controller
class WelcomePage {

    /** @param after what happened before: {@code logout} or {@code failure} */
    @GetMapping(PageAddresses.WELCOME)
    String welcome(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("loggedOut", "logout".equals(after));
        model.addAttribute("failed", "failure".equals(after));
        return "aanmelden";
    }
}

package nl.veerkracht.api.platform.security.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which an invented user logs in. It says that it is a demonstration, who there are, and what the password is. */
@Controller
@Conditional(WithoutIdentityProvider.class)
class DemoLoginPage {

    static final String ADDRESS = "/demo/aanmelden";

    private final DemoProperties properties;

    DemoLoginPage(DemoProperties properties) {
        this.properties = properties;
    }

    /** @param after what happened before: {@code failure} when name or password were wrong */
    @GetMapping(ADDRESS)
    String form(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("failed", "failure".equals(after));
        model.addAttribute("users", properties.users());
        model.addAttribute("password", properties.secret());
        return "demo-aanmelden";
    }
}

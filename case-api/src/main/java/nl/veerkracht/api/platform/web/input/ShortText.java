package nl.veerkracht.api.platform.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name or another short text: one line of at most 200 characters. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = 200)
@Pattern(regexp = "[^\\n\\t]*", message = "TEXT_HAS_LINE_BREAKS")
public @interface ShortText {

    String message() default "TEXT_HAS_LINE_BREAKS";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

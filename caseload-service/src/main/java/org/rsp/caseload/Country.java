package org.rsp.caseload;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country by ISO 3166-1 alpha-3. UNHCR's own three-letter codes look the same and are not (AUS is Austria there), so
 * they are refused unless ISO has the same letters; they are converted at named edges only.
 */
@Constraint(validatedBy = Country.Listed.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Country {
    String message() default "name a country by ISO 3166-1 alpha-3";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The list is the JDK's. */
    class Listed implements ConstraintValidator<Country, String> {

        private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || CODES.contains(code);
        }
    }
}

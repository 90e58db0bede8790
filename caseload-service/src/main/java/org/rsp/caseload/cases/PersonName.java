package org.rsp.caseload.cases;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name in any script: letters and their marks, spaces, apostrophes, hyphens, full stops, and the dots that part syllables
 * or words in Tibetan, Ethiopic and Japanese. No digits (REG-5).
 */
@Pattern(regexp = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\u200C\\u200D '’ʻʼ.\\-‐·,/\\u0F0B\\u1361\\u30FB]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface PersonName {
    String message() default "write the name in letters of any script, without digits";

    /** The id under which a refusal names the rule. */
    String rule() default "REG-5";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

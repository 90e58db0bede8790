package org.rsp.caseload;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An organisation's code: ISO 3166-1 alpha-3 of a state, or UNHCR, IOM, RSO, NGO-…. */
@Pattern(regexp = "[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Organisation {
    String message() default "name a state by ISO 3166-1 alpha-3, or UNHCR, IOM, RSO, NGO-…";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

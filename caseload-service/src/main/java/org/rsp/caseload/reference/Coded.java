package org.rsp.caseload.reference;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Area;

/** A code of the code table that is named: as it is written there, and no other (REF-3). */
@Constraint(validatedBy = Coded.Listed.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Coded {
    /** The list, as {@link CodeTables#LISTS} names it. */
    String value();

    String message() default "use a code of the list {value}: GET " + Area.PATH + "/reference/{value}";

    /** The id under which a refusal names the rule. */
    String rule() default "REF-3";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks in the table that the service holds in memory; a list that there is not stops the first use. */
    class Listed implements ConstraintValidator<Coded, String> {

        private @Nullable CodeTable table;

        @Override
        public void initialize(Coded coded) {
            table = CodeTables.shipped().get(coded.value());
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || (table != null && table.has(code));
        }
    }
}

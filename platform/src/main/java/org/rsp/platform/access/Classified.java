package org.rsp.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class of a component of a view, or of the file that an operation answers with. A view with a component that has none, and a
 * file that has none, fails the build.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Classified {

    FieldClass value();

    /** Told to the case's custodian only, whatever the class. */
    boolean custodianOnly() default false;
}

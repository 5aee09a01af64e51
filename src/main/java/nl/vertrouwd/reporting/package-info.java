/** What goes out: files of rows and figures, for people and for scripts. Reads everything, owns nothing. */
@ApplicationModule(allowedDependencies = {"base", "access", "organisation", "obligation"})
@NullMarked
package nl.vertrouwd.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

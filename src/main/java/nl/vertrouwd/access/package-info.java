/** Who signs in and what they may: accounts, roles, invitations. */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package nl.vertrouwd.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

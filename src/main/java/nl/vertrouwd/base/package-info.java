/** What every module stands on: ids, date ranges, the clock, texts, invariants. Knows nobody. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.vertrouwd.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

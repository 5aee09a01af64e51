package nl.vertrouwd.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the standard catalogue into a database that this run keeps up to date: courses whose code is not there yet, and never anything
 * else, so that what an administrator changed stays. Refuses to start on a file that breaks the rules of a course.
 */
@Component
class CatalogueSeed implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:course-content/catalogue/*.yaml";

    private final CourseRows rows;
    private final DatabaseUpkeep upkeep;

    CatalogueSeed(CourseRows rows, DatabaseUpkeep upkeep) {
        this.rows = rows;
        this.upkeep = upkeep;
    }

    /** The order of the files is the same on every node: two that start at once wait for each other instead of locking up. */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (!upkeep.isOurs()) {
            return;
        }
        List<String> known = rows.all().stream().map(Course::code).toList();
        for (CourseFile file : files()) {
            if (!known.contains(file.code())) {
                rows.insertIfMissing(file.code(), file.position(), checked(file));
            }
        }
    }

    static List<CourseFile> files() {
        try {
            List<CourseFile> files = new ArrayList<>();
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .forEach(file -> files.add(new CourseFile(file)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CourseSettings checked(CourseFile file) {
        CourseSettings settings = file.settings();
        List<CourseChange.Problem> problems = CourseRules.check(file.code(), settings);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the course file of " + file.code() + " is refused: " + problems);
        }
        return settings;
    }
}

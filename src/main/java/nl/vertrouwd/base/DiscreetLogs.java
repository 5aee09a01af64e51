package nl.vertrouwd.base;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes every log of the product discreet, also those of its libraries and of threads that end by a failure: as soon as the log system
 * is set up, whatever its settings, a {@link DiscreetAppender} is put before each of its ends.
 */
class DiscreetLogs implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getLoggerList().forEach(DiscreetLogs::makeDiscreet);
        }
        if (Thread.getDefaultUncaughtExceptionHandler() == null) {
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Failures.log(failure));
        }
    }

    private static void makeDiscreet(Logger logger) {
        List<Appender<ILoggingEvent>> ends = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(ends::add);
        for (Appender<ILoggingEvent> end : ends) {
            if (!(end instanceof DiscreetAppender)) {
                DiscreetAppender before = new DiscreetAppender(end);
                before.start();
                logger.addAppender(before);
                logger.detachAppender(end);
            }
        }
    }
}

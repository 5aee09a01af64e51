package nl.vertrouwd.base;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/** Stands before the place where a log goes and takes out what the database or the mail server said of a failure, whoever logs it. */
final class DiscreetAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private final Appender<ILoggingEvent> target;

    DiscreetAppender(Appender<ILoggingEvent> target) {
        this.target = target;
        setName(target.getName());
        setContext(target.getContext());
    }

    @Override
    protected void append(ILoggingEvent event) {
        target.doAppend(
                event.getThrowableProxy() instanceof ThrowableProxy proxy
                                && DiscreetFailure.isTalkative(proxy.getThrowable())
                        ? silent(event, proxy.getThrowable())
                        : event);
    }

    @Override
    public void stop() {
        target.stop();
        super.stop();
    }

    private static ILoggingEvent silent(ILoggingEvent event, Throwable failure) {
        LoggingEvent silent = new LoggingEvent();
        silent.setLoggerName(event.getLoggerName());
        silent.setLoggerContextRemoteView(event.getLoggerContextVO());
        silent.setThreadName(event.getThreadName());
        silent.setLevel(event.getLevel());
        silent.setInstant(event.getInstant());
        silent.setSequenceNumber(event.getSequenceNumber());
        silent.setMDCPropertyMap(event.getMDCPropertyMap());
        silent.setMessage(DiscreetFailure.without(failure, event.getFormattedMessage()));
        silent.setThrowableProxy(new ThrowableProxy(DiscreetFailure.of(failure)));
        return silent;
    }
}

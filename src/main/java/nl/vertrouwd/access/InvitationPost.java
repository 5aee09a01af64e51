package nl.vertrouwd.access;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works through invitations and other mail about signing in beside the request, so that the time of an answer tells nothing about who has an account. */
@Component
class InvitationPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationPost.class);
    private static final int WAITING_AT_MOST = 5000;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_AT_MOST),
            Thread.ofPlatform().name("invitations").daemon().factory());

    /** Does it soon; drops it, and says so in the log, when thousands wait already. */
    void soon(Runnable work) {
        try {
            worker.execute(() -> guarded(work));
        } catch (RejectedExecutionException e) {
            LOG.warn("too many mails about signing in waiting, one was dropped");
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error(
                    "a mail about signing in could not be sent: {}",
                    e.getClass().getName());
        }
    }
}

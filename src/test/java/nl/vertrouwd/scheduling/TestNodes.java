package nl.vertrouwd.scheduling;

import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** Nodes beside this one on the same database, and waiting for what they do. */
@TestComponent
public class TestNodes {

    private final ApplicationContext context;
    private final DataSource database;
    private final PlatformTransactionManager transactions;

    TestNodes(ApplicationContext context, DataSource database, PlatformTransactionManager transactions) {
        this.context = context;
        this.database = database;
        this.transactions = transactions;
    }

    /** One that has not begun; whoever makes it shuts it down. */
    public Scheduler node(String name) throws Exception {
        Properties properties = new Properties();
        properties.put("org.quartz.scheduler.instanceId", name);
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.useProperties", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "500");
        properties.put("org.quartz.threadPool.threadCount", "3");
        SpringBeanJobFactory jobs = new SpringBeanJobFactory();
        jobs.setApplicationContext(context);
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setSchedulerName("vertrouwd");
        factory.setDataSource(database);
        factory.setTransactionManager(transactions);
        factory.setQuartzProperties(properties);
        factory.setJobFactory(jobs);
        factory.setAutoStartup(false);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    /** Waits until it is so; fails after two minutes. */
    public static void until(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come to this: " + what);
            }
            Thread.onSpinWait();
        }
    }
}

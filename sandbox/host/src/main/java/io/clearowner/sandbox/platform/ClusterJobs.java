package io.clearowner.sandbox.platform;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** The jobs that run once per cluster, as rows. */
final class ClusterJobs {
    private static final String UPDATE = "update sandbox_cluster_job set runner_key = ?, interval_millis = ?, "
            + "first_run_millis = ?, cron = ?, time_zone = ?, parameters = ?, next_run_millis = ? where job_id = ?";
    private static final String INSERT = "insert into sandbox_cluster_job (runner_key, interval_millis, "
            + "first_run_millis, cron, time_zone, parameters, next_run_millis, job_id) values (?, ?, ?, ?, ?, ?, ?, ?)";
    /** An insert is refused when another one was faster; then there is a row to update, unless it has just run. */
    private static final int ATTEMPTS = 5;

    private final Sql sql;

    ClusterJobs(Sql sql) {
        this.sql = sql;
    }

    /** Replaces the job with this id, also when others schedule it at the same moment: the last one wins. */
    void save(Job job) {
        Schedule schedule = job.config().getSchedule();
        boolean cron = schedule.getType() == Schedule.Type.CRON_EXPRESSION;
        Date first = cron ? null : schedule.getIntervalScheduleInfo().getFirstRunTime();
        TimeZone zone = cron ? schedule.getCronScheduleInfo().getTimeZone() : null;
        Object[] values = {
            job.runnerKey().toString(),
            cron ? null : (Object) schedule.getIntervalScheduleInfo().getIntervalInMillis(),
            first == null ? null : (Object) first.getTime(),
            cron ? schedule.getCronScheduleInfo().getCronExpression() : null,
            zone == null ? null : zone.getID(),
            write(job.config().getParameters()),
            job.nextRunMillis(),
            job.id().toString()
        };
        SQLException refused = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (sql.update(UPDATE, values) > 0) {
                return;
            }
            try {
                sql.tryUpdate(INSERT, values);
                return;
            } catch (SQLException e) {
                refused = e;
            }
        }
        throw new IllegalStateException(refused);
    }

    void delete(JobId id) {
        sql.update("delete from sandbox_cluster_job where job_id = ?", id.toString());
    }

    /** Claims the run for this node, unless another node was faster, and sets the next run time of the job. */
    boolean claim(Job job, long now) {
        Optional<Job> next = job.after(now);
        return next.isPresent()
                ? sql.update(
                                "update sandbox_cluster_job set next_run_millis = ? where job_id = ? "
                                        + "and next_run_millis = ?",
                                next.get().nextRunMillis(),
                                job.id().toString(),
                                job.nextRunMillis())
                        == 1
                : sql.update(
                                "delete from sandbox_cluster_job where job_id = ? and next_run_millis = ?",
                                job.id().toString(),
                                job.nextRunMillis())
                        == 1;
    }

    List<Job> due(long now) {
        return sql.list("select * from sandbox_cluster_job where next_run_millis <= ?", ClusterJobs::read, now);
    }

    Optional<Job> find(JobId id) {
        return sql.list("select * from sandbox_cluster_job where job_id = ?", ClusterJobs::read, id.toString()).stream()
                .findFirst();
    }

    List<Job> all() {
        return sql.list("select * from sandbox_cluster_job", ClusterJobs::read);
    }

    private static Job read(ResultSet row) throws SQLException {
        String cron = row.getString("cron");
        String zone = row.getString("time_zone");
        long first = row.getLong("first_run_millis");
        Date firstRun = row.wasNull() ? null : new Date(first);
        Schedule schedule = cron == null
                ? Schedule.forInterval(row.getLong("interval_millis"), firstRun)
                : Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("runner_key")))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule)
                .withParameters(read(row.getString("parameters")));
        return new Job(JobId.of(row.getString("job_id")), config, row.getLong("next_run_millis"));
    }

    private static String write(Map<String, Serializable> parameters) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
            out.flush();
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalArgumentException("The parameters of a cluster job must be serializable", e);
        }
    }

    @SuppressWarnings("unchecked") // Only such maps are stored.
    private static Map<String, Serializable> read(String parameters) {
        try (var in = new ObjectInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(parameters)))) {
            return (Map<String, Serializable>) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

create table if not exists sandbox_cluster_lock (
    name varchar(255) primary key,
    holder varchar(64),
    until_millis bigint not null
);

create table if not exists sandbox_cluster_job (
    job_id varchar(255) primary key,
    runner_key varchar(255) not null,
    interval_millis bigint,
    first_run_millis bigint,
    cron varchar(255),
    time_zone varchar(64),
    parameters varchar(100000),
    next_run_millis bigint not null
);

create table if not exists sandbox_plugin_setting (
    namespace varchar(255) not null,
    name varchar(255) not null,
    kind varchar(16) not null,
    content varchar(100000) not null,
    primary key (namespace, name)
);

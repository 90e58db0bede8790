-- The columns id, aggregatetype, aggregateid, type and payload are those of the Debezium outbox event router, so that a
-- deployment which outgrows the built-in relay can read the same table with Debezium.
create table outbox (
    position        bigint generated always as identity,
    id              uuid        not null,
    aggregatetype   text        not null,
    aggregateid     text        not null,
    type            text        not null,
    payload         text        not null,
    hash_partition  smallint    not null,
    sequence        bigint      not null,
    occurred_at     timestamptz not null,
    source          text        not null,
    dataschema      text        not null,
    traceparent     text,
    published_at    timestamptz,
    kafka_partition int,
    kafka_offset    bigint,
    constraint outbox_pk primary key (position),
    -- two events may not claim one version of one subject: a writer that did not lock its subject first is refused
    constraint outbox_one_event_per_version unique (aggregatetype, aggregateid, sequence),
    constraint outbox_hash_partition_range check (hash_partition between 0 and 15),
    constraint outbox_sent_is_whole check (
        (published_at is null and kafka_partition is null and kafka_offset is null)
        or (published_at is not null and kafka_partition is not null and kafka_offset is not null))
);

-- By position alone: a relay that owns several partitions reads them merged, in this order, without sorting a backlog.
create index outbox_unpublished on outbox (position) where published_at is null;

-- A broker gives an offset twice only when its log has lost its end; the relay must hear of it. (-1: offset unknown.)
create unique index outbox_one_event_per_offset on outbox (aggregatetype, kafka_partition, kafka_offset)
    where kafka_offset >= 0;

-- Every row is updated once and soon: keep the dead versions few.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.1);

comment on table outbox is 'Events of committed changes, one row per event and recipient; the relay sends them in order of position per aggregateid.';
comment on column outbox.id is 'Event id (UUIDv7), ce_id.';
comment on column outbox.aggregatetype is 'Topic the event goes to.';
comment on column outbox.aggregateid is 'Subject and Kafka key. Its own row is locked before this row is inserted, so positions follow commits.';
comment on column outbox.payload is 'The JSON that is sent, byte for byte: ids and codes only.';
comment on column outbox.hash_partition is 'Stable hash of aggregateid; one relay at a time works on a partition (advisory lock).';
comment on column outbox.sequence is 'The version of the subject that the change made.';
comment on column outbox.published_at is 'When the broker had acknowledged it; null while it waits.';
comment on column outbox.kafka_offset is 'Where the broker put it: when the log turns out to end before it, the event is sent again.';

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    constraint inbox_pk primary key (consumer, event_id)
);

create index inbox_by_age on inbox (received_at);

comment on table inbox is 'Events whose effect this service has had, written in the transaction of the effect: a second delivery does nothing.';

create table inbox_sequence (
    consumer text   not null,
    subject  uuid   not null,
    sequence bigint not null,
    constraint inbox_sequence_pk primary key (consumer, subject)
);

comment on table inbox_sequence is 'The newest version of each subject that a consumer has seen; older ones may be repeated after a fault and are dropped.';

-- One row for each recipient of an event, because what may be known, and under which ids, differs. 'platform' is our own services.
alter table outbox
    add column recipient     text    not null default 'platform',
    add column to_kafka      boolean not null default true,
    add column feed_position bigint,
    drop constraint outbox_sent_is_whole,
    add constraint outbox_sent_is_whole check (
        (published_at is null and kafka_partition is null and kafka_offset is null)
        or (published_at is not null
            and (kafka_partition is not null) = to_kafka
            and (kafka_offset is not null) = to_kafka)),
    add constraint outbox_once_in_a_feed unique (recipient, feed_position);

comment on column outbox.recipient is 'Whom the row is for: platform, or an organisation, which is told under its own ids.';
comment on column outbox.to_kafka is 'Whether the recipient has a topic; else the row is released to its feed alone.';
comment on column outbox.feed_position is 'Its place in the recipient''s feed, without gaps; given when it is released, and kept when it is sent to Kafka again.';
comment on column outbox.sequence is 'For the platform the version of the subject that the change made; for an organisation the number of what it was told of the subject.';
comment on column outbox.id is 'Event id, ce_id: UUIDv7 for the platform, UUIDv4, which tells no time, for an organisation.';

create table recipient_sequence (
    recipient text   not null,
    subject   text   not null,
    last      bigint not null,
    constraint recipient_sequence_pk primary key (recipient, subject)
);
comment on table recipient_sequence is 'How many events of a subject a recipient was told, by the recipient''s own id of it; counted in the transaction of the change.';

create table feed_counter (
    recipient text   not null,
    last      bigint not null,
    swept     bigint not null default 0,
    constraint feed_counter_pk primary key (recipient)
);
comment on table feed_counter is 'The last place given in a recipient''s feed, locked until the commit of who takes the next; and the last place of which the row was deleted.';

create table event_subscription (
    id           uuid        not null,
    organisation text        not null,
    types        text[],
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    constraint event_subscription_pk primary key (id),
    constraint event_subscription_names_a_type check (types is null or cardinality(types) > 0)
);
create unique index event_subscription_one_at_a_time on event_subscription (organisation) where ended_at is null;
comment on table event_subscription is 'Who follows the events of this service without Kafka, and which types; rows are written for it from then on';

grant select, insert, update on recipient_sequence, feed_counter, event_subscription to "${application}";

-- Two files of keys are known now: what seals texts, and what makes the ids that others are told.
alter table key_encryption_key
    add column purpose text not null default 'VAULT',
    add constraint key_encryption_key_purpose check (purpose in ('VAULT', 'TOKENS'));

create table known_facts (
    about        uuid   not null,
    kind         text   not null,
    heard        bigint not null,
    version      bigint,
    facts        jsonb,
    confirmed_at timestamptz,
    missed_at    timestamptz,
    constraint known_facts_pk primary key (about),
    constraint known_facts_kind check (kind in ('CASE', 'ARRANGEMENT')),
    constraint known_facts_whole check (
        (version is null) = (facts is null) and (version is null) = (confirmed_at is null))
);
-- what has to be asked for: few rows, and looked for every second
create index known_facts_outdated on known_facts (missed_at nulls first) where version is null or version < heard;

comment on table known_facts is 'What this service knows of cases and arrangements of another, to decide by the one policy; empty in the service that has them';
comment on column known_facts.heard is 'The newest version that an event has told of; a copy of an older one is not decided on.';
comment on column known_facts.version is 'The version that the facts were true at; null while they are not known.';
comment on column known_facts.confirmed_at is 'When the question was asked that they are the answer to.';
comment on column known_facts.missed_at is 'When they were asked for and not there.';

-- Which cases exist, of whom and from where: for the service itself, in no organisation's transaction.
grant select, insert, update on known_facts to "${application}";
alter table known_facts enable row level security;
alter table known_facts force row level security;
create policy known_facts_of_the_service on known_facts
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

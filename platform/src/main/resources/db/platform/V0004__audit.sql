-- Who saw and did what. Rows are only ever inserted: the chain that proves it stands in a table of its own, so that sealing
-- an entry does not change it. There are no foreign keys among these tables: checking one locks the row it points to, which
-- PostgreSQL allows only to roles that may UPDATE it, and here none may.
create table audit_entry (
    id           uuid        not null,
    at           timestamptz not null,
    subject      text        not null,
    client       text        not null,
    organisation text        not null,
    roles        text[]      not null,
    purpose      text        not null,
    operation    text        not null,
    action       text        not null,
    decision     text        not null,
    rule         text        not null,
    resource     uuid,
    classes      text[]      not null,
    request_id   text        not null,
    xact         xid8        not null default pg_current_xact_id(),
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_action check (action in ('WRITE', 'READ', 'SEARCH', 'EXPORT', 'EVENT_DELIVERY', 'REFUSAL')),
    constraint audit_entry_decision check (decision in ('ALLOW', 'DENY')),
    constraint audit_entry_classes check (classes <@ array['P0', 'P1', 'P2', 'P3', 'P4', 'P5'])
);
-- what the sealer has not looked at yet, without a mark on the row or a look at all of them
create index audit_entry_by_transaction on audit_entry (xact);
create index audit_entry_of_resource on audit_entry (resource, id) where resource is not null;
comment on table audit_entry is 'One row per write, read, search, export, delivery and refusal, in its transaction; ids and codes only, never changed';
comment on column audit_entry.at is 'Time of the database.';
comment on column audit_entry.subject is 'Who: the token''s subject, a pseudonym of the identity provider.';
comment on column audit_entry.rule is 'Which rule allowed or denied it.';
comment on column audit_entry.resource is 'What the operation was about: the id in its path or of what it made.';
comment on column audit_entry.classes is 'Classes of the fields that were released.';
comment on column audit_entry.xact is 'The transaction that wrote it: what is older than every running one is complete.';

create table audit_subject (
    entry         uuid     not null,
    position      smallint not null,
    case_id       uuid     not null,
    individual_id uuid,
    constraint audit_subject_pk primary key (entry, position)
);
create index audit_subject_of_case on audit_subject (case_id, entry);
create index audit_subject_of_individual on audit_subject (individual_id, entry) where individual_id is not null;
comment on table audit_subject is 'Whose data an entry is about: a person, or a case as a whole where individual_id is null';

create table audit_seal (
    chain    text   not null,
    sequence bigint not null,
    entry    uuid   not null,
    previous bytea  not null,
    hash     bytea  not null,
    constraint audit_seal_pk primary key (chain, sequence),
    constraint audit_seal_once unique (entry),
    constraint audit_seal_sequence check (sequence > 0)
);
comment on table audit_seal is 'The chain over the entries: each hash covers the entry and the hash before it, see docs/explanation/audit.md';

create table audit_head (
    chain    text        not null,
    sequence bigint      not null,
    hash     bytea       not null,
    at       timestamptz not null default clock_timestamp(),
    instance uuid        not null,
    horizon  xid8        not null,
    constraint audit_head_pk primary key (chain, sequence)
);
comment on table audit_head is 'Where the chain ended after each sealing; what goes to Kafka as well. Sequences begin at 1: the sequence is the count';
comment on column audit_head.instance is 'The process that sealed.';
comment on column audit_head.horizon is 'All entries of older transactions were sealed: where the next process goes on.';

create function audit_refuses_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_refuses_change();
create trigger audit_subject_is_append_only before update or delete or truncate on audit_subject
    for each statement execute function audit_refuses_change();
create trigger audit_seal_is_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_refuses_change();
create trigger audit_head_is_append_only before update or delete or truncate on audit_head
    for each statement execute function audit_refuses_change();

-- An owner can give itself back what it gives up here; that, too, is a deed of its own and not a slip.
revoke update, delete, truncate on audit_entry, audit_subject, audit_seal, audit_head from public, current_user;

-- The service adds and reads, and changes nothing.
grant insert, select on audit_entry, audit_subject, audit_seal, audit_head to "${application}";

-- Somebody writes down what that same organisation did, and what others are sent because of it; who speaks for none, as another
-- service does, is written down as NONE. The service's own work (app.actor_kind = 'system') seals everything, and verifies it. Whoever else may
-- read an entry follows from the cases it is about, so each service with cases adds the policies for that; without one, nobody.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_of_own_deeds on audit_entry for insert
    with check (organisation = (select coalesce(nullif(current_setting('app.organisation', true), ''), 'NONE'))
                or action = 'EVENT_DELIVERY'
                or (select current_setting('app.actor_kind', true)) = 'system');
create policy audit_entry_for_the_system on audit_entry for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

alter table audit_subject enable row level security;
alter table audit_subject force row level security;
create policy audit_subject_of_own_deeds on audit_subject for insert
    with check ((select nullif(current_setting('app.organisation', true), '')) is not null
                or (select current_setting('app.actor_kind', true)) in ('system', 'service'));
create policy audit_subject_for_the_system on audit_subject for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy audit_seal_for_the_system on audit_seal
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy audit_head_for_the_system on audit_head
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

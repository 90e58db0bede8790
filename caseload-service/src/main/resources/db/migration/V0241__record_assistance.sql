-- Help that a person asks for. Which help, and from whom, stands nowhere in the clear; no account of money is kept. For the custodian alone.
create table assistance (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    restricted    boolean     not null,
    content       bytea       not null,
    requested_by  text        not null,
    given_from    date,
    given_until   date,
    outcome       text,
    sealed_with   uuid        not null,
    updated_at    timestamptz not null,
    constraint assistance_pk primary key (id),
    constraint assistance_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint assistance_state check (state in ('REQUESTED', 'GIVEN', 'DECLINED', 'ENDED')),
    constraint assistance_days check (given_until >= given_from)
);
create index assistance_of_person on assistance (individual_id, id);
comment on table assistance is 'Help that a person asks for, and what came of it';
comment on column assistance.restricted is 'It tells of health: for few';
comment on column assistance.content is 'Kind, provider, consent and a note (P2 to P4), sealed with the key of the case named in sealed_with';

grant select, insert on assistance to "${application}";
grant update (version, state, given_from, given_until, outcome, updated_at) on assistance to "${application}";
alter table assistance enable row level security;
alter table assistance force row level security;
create policy assistance_of_custodian on assistance
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy history_of_known_assistance on history for select
    using (exists (select 1 from assistance k where k.id = resource));

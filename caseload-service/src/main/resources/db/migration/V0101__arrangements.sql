create table arrangement (
    id              uuid        not null,
    version         bigint      not null,
    state           text        not null,
    title           text        not null,
    scope           text        not null,
    legal_reference text,
    starts_on       date        not null,
    ends_on         date,
    created_at      timestamptz not null,
    constraint arrangement_pk primary key (id),
    constraint arrangement_state check (state in ('DRAFT', 'IN_FORCE', 'SUSPENDED', 'ENDED')),
    constraint arrangement_term check (ends_on is null or ends_on >= starts_on)
);
create index arrangement_newest on arrangement (created_at desc, id desc);
comment on table arrangement is 'What states and agencies agree for a selected caseload; nothing is shared outside one in force';

create table arrangement_party (
    arrangement_id uuid not null,
    organisation   text not null,
    role           text not null,
    acceded_at     timestamptz,
    withdraws_on   date,
    constraint arrangement_party_pk primary key (arrangement_id, organisation),
    constraint arrangement_party_of foreign key (arrangement_id) references arrangement (id),
    constraint arrangement_party_role check (role in ('HOST', 'TRANSIT', 'RESETTLEMENT', 'ORIGIN', 'AGENCY'))
);
create index arrangement_party_organisation on arrangement_party (organisation, arrangement_id);
comment on table arrangement_party is 'A party accedes by its own token; withdraws_on is the first day on which it is no longer bound';

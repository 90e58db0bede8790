-- A person can go over to another registration group of the same custodian. What is kept of the person goes along, because it hangs on
-- the person and the key says in which case that is now; with whose key it was sealed is kept beside it.
alter table individual add column sealed_with uuid;
alter table correction add column sealed_with uuid;
alter table individual no force row level security;
alter table correction no force row level security;
update individual set sealed_with = case_id;
update correction set sealed_with = case_id;
alter table individual force row level security;
alter table correction force row level security;
alter table individual alter column sealed_with set not null;
alter table correction
    alter column sealed_with set not null,
    drop constraint correction_once,
    drop constraint correction_of_individual,
    add constraint correction_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade;
comment on column individual.sealed_with is 'The case whose key the sealed columns were sealed with';
comment on column correction.sealed_with is 'The case whose key the sealed column was sealed with';
create index correction_of_case on correction (case_id, id);

-- When who was what in which group; a change of the relationship to the principal applicant is a new row.
create table membership (
    id            uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    relationship  text        not null,
    since         timestamptz not null,
    until         timestamptz,
    constraint membership_pk primary key (id),
    constraint membership_of_case foreign key (case_id, custodian) references case_file (id, custodian),
    constraint membership_of_individual foreign key (individual_id) references individual (id)
        deferrable initially deferred,
    constraint membership_does_not_end_before_it_begins check (until >= since)
);
comment on table membership is 'Dated membership of persons in registration groups; one row a person has no end';
create unique index membership_one_at_a_time on membership (individual_id) where until is null;
create index membership_in_case on membership (case_id, id);
grant select, insert on membership to "${application}";
grant update (until) on membership to "${application}";
alter table membership enable row level security;
alter table membership force row level security;
create policy membership_of_custodian on membership
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

alter table individual no force row level security;
alter table case_file no force row level security;
alter table membership no force row level security;
insert into membership (id, individual_id, case_id, custodian, relationship, since)
select gen_random_uuid(), i.id, i.case_id, i.custodian, i.relationship, c.registered_at
  from individual i join case_file c on c.id = i.case_id;
-- what is checked at the end is checked now: a table with checks that wait cannot be altered
set constraints all immediate;
alter table individual force row level security;
alter table case_file force row level security;
alter table membership force row level security;

-- What a state of origin may be told of a person: put once for a return, and told of a disclosure-cleared person alone. There is no column for anything else.
create table disclosure_profile (
    id            uuid   not null,
    version       bigint not null,
    state         text   not null,
    return_id     uuid   not null,
    individual_id uuid   not null,
    case_id       uuid   not null,
    custodian     text   not null,
    name          text   not null,
    born_on       text,
    birth_place   text,
    sex           text,
    photo         uuid,
    parents       text[] not null,
    last_address  text,
    documents     uuid[] not null,
    constraint disclosure_profile_pk primary key (id),
    constraint disclosure_profile_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint disclosure_profile_state check (state in ('PUT', 'SET_ASIDE')),
    constraint disclosure_profile_sex check (sex in ('F', 'M', 'X'))
);
-- whatever the code does: of one return one stands
create unique index disclosure_profile_one_put on disclosure_profile (return_id) where state = 'PUT';
create index disclosure_profile_of_return_in_order on disclosure_profile (return_id, id);
comment on table disclosure_profile is 'What states of origin may be told of persons, and nothing else of them';
comment on column disclosure_profile.photo is 'A reference; a state is told it under its own name';

-- Which state was told of which profile. It is never changed: what was told was told.
create table disclosure (
    id            uuid not null,
    profile_id    uuid not null,
    return_id     uuid not null,
    individual_id uuid not null,
    case_id       uuid not null,
    custodian     text not null,
    requested     text not null,
    told_on       date not null,
    constraint disclosure_pk primary key (id),
    constraint disclosure_of_profile foreign key (profile_id) references disclosure_profile (id),
    constraint disclosure_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint disclosure_once unique (profile_id, requested),
    constraint disclosure_to_another check (requested <> custodian)
);
comment on table disclosure is 'That a state was told of a profile';

grant select, insert, update on disclosure_profile to "${application}";
grant select, insert on disclosure to "${application}";

-- Whether the rows of a return may be there for this state (DSC-2, DSC-3): as the service's own work, because none of what it looks at is there for the state.
-- Nobody but a superuser may give a function a setting of ours, so it tells the database itself for whom it asks, and takes that back before it answers.
-- G1 is no row, and is asked by the service each time. A consent that is taken back suspends the return.
create function is_cleared_for_disclosure(asked uuid, asking text) returns boolean
    language plpgsql stable as $$
declare
    before  text := coalesce(current_setting('app.actor_kind', true), '');
    cleared boolean;
begin
    perform set_config('app.actor_kind', 'system', true);
    select exists (
        select 1 from person_return r
         where r.id = asked
           and r.destination = asking
           and r.custodian <> asking
           and r.state in ('CONSENTED', 'ORDERED', 'CLEARED')
           and (r.kind in ('VOLREP', 'AVR', 'VOT')
                or exists (select 1 from removal_order o where o.return_id = r.id and o.state = 'SERVED'))
           and not exists (select 1 from suspension s where s.return_id = r.id and s.state = 'IN_FORCE')
           and not exists (select 1 from sealed_case c where c.case_id = r.case_id))
      into cleared;
    perform set_config('app.actor_kind', before, true);
    return cleared;
end
$$;
revoke execute on function is_cleared_for_disclosure(uuid, text) from public;
grant execute on function is_cleared_for_disclosure(uuid, text) to "${application}";

-- as far as the return is known; only its custodian writes; and the state that was told of it, as long as the person is cleared
alter table disclosure_profile enable row level security;
alter table disclosure_profile force row level security;
create policy disclosure_profile_of_custodian on disclosure_profile
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy disclosure_profile_of_known_return on disclosure_profile for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy disclosure_profile_for_system on disclosure_profile for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy disclosure_profile_for_state_told on disclosure_profile for select
    using (state = 'PUT'
           and exists (select 1 from disclosure d
                        where d.profile_id = disclosure_profile.id
                          and d.requested = (select nullif(current_setting('app.organisation', true), '')))
           and is_cleared_for_disclosure(return_id, (select nullif(current_setting('app.organisation', true), ''))));

alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy disclosure_of_custodian on disclosure
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy disclosure_of_known_return on disclosure for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy disclosure_for_system on disclosure for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy disclosure_to_this_state on disclosure for select
    using (requested = (select nullif(current_setting('app.organisation', true), '')));

-- what was done to it is no state's to know that was told of it
create policy history_of_known_disclosure on history for select
    using (exists (select 1 from disclosure_profile p join person_return r on r.id = p.return_id where p.id = resource));

select guard_sealed_cases('disclosure_profile'), guard_sealed_cases('disclosure');

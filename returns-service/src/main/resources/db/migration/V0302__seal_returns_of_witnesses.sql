-- A case that only some staff of its custodian may know of (ACC-3): for everybody else no row of this service exists that hangs on it, whatever a query forgets.
-- Whether a case is sealed is a fact that the service that has the cases tells; the seal is kept in step with what is known by the same statement. A table that
-- is added later, and has a case_id, is given the same guard by its own migration: select guard_sealed_cases('its_name').
create table sealed_case (
    case_id uuid   not null,
    staff   text[] not null,
    constraint sealed_case_pk primary key (case_id)
);
comment on table sealed_case is 'Cases that are known to be kept to some staff, and the accounts that may know of them';

grant select, insert, update, delete on sealed_case to "${application}";
alter table sealed_case enable row level security;
alter table sealed_case force row level security;
create policy sealed_case_of_the_platform on sealed_case
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
-- the guard below asks in every transaction; alone they are ids of cases and of accounts
create policy sealed_case_for_the_guard on sealed_case for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null
        or (select current_setting('app.actor_kind', true)) in ('system', 'service'));

create function keep_seal_of_known_case() returns trigger language plpgsql as $$
begin
    if (new.facts ->> 'sealed')::boolean or jsonb_array_length(new.facts -> 'namedStaff') > 0 then
        insert into sealed_case (case_id, staff)
        values (new.about, array(select jsonb_array_elements_text(new.facts -> 'namedStaff')))
        on conflict on constraint sealed_case_pk do update set staff = excluded.staff;
    else
        delete from sealed_case where case_id = new.about;
    end if;
    return null;
end
$$;
create trigger known_facts_keep_the_seal after insert or update on known_facts
    for each row when (new.kind = 'CASE' and new.facts is not null) execute function keep_seal_of_known_case();

create function guard_sealed_cases(guarded text) returns void language plpgsql as $$
begin
    execute format(
        'create policy %1$I on %2$I as restrictive using (case_id is null or case_id <> all (array('
        'select s.case_id from sealed_case s'
        ' where coalesce((select current_setting(''app.subject'', true)), '''') <> all (s.staff || array[''''])'
        '   and coalesce((select current_setting(''app.actor_kind'', true)), '''') not in (''system'', ''service''))))',
        guarded || '_sealed', guarded);
end
$$;
revoke execute on function guard_sealed_cases(text) from public;
select guard_sealed_cases('person_return'), guard_sealed_cases('departure_attempt'), guard_sealed_cases('suspension'), guard_sealed_cases('blob');

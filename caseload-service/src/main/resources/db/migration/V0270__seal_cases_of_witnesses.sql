-- A case that only some staff of its custodian may know of (ACC-3). For everybody else it is not there, and nothing that hangs on it: the guard on the rows of
-- each of its tables leaves it out, whatever a query forgets. A transaction of no person in particular passes: the platform decides on such a person as on any other.
create table sealed_case (
    case_id   uuid   not null,
    custodian text   not null,
    staff     text[] not null,
    constraint sealed_case_pk primary key (case_id),
    constraint sealed_case_of_case foreign key (case_id, custodian) references case_file (id, custodian) on update cascade,
    constraint sealed_case_to_somebody check (cardinality(staff) > 0)
);
comment on table sealed_case is 'Cases of witnesses while the hold is in force, and the accounts that may know of them';

grant select, insert, update, delete on sealed_case to "${application}";
alter table sealed_case enable row level security;
alter table sealed_case force row level security;
create policy sealed_case_of_custodian on sealed_case
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
-- the guard below asks in every transaction; alone they are ids of cases and of accounts
create policy sealed_case_for_the_guard on sealed_case for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null
        or (select current_setting('app.actor_kind', true)) in ('system', 'service'));

do $$
declare
    kept record;
begin
    for kept in
        select c.relname as name, case c.relname when 'case_file' then 'id' else 'case_id' end as of_case
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
           and (c.relname = 'case_file'
                or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped))
           -- who looked, and the keys, are the platform's; and the seal itself
           and c.relname not in ('sealed_case', 'data_key') and c.relname not like 'audit%'
    loop
        execute format(
            'create policy %1$I on %2$I as restrictive using (%3$I is null or %3$I <> all (array('
            'select s.case_id from sealed_case s'
            ' where coalesce((select current_setting(''app.subject'', true)), '''') <> all (s.staff || array[''''])'
            '   and coalesce((select current_setting(''app.actor_kind'', true)), '''') not in (''system'', ''service''))))',
            kept.name || '_sealed', kept.name, kept.of_case);
    end loop;
end
$$;

-- Holds that are in force on the day of the migration: the person who ordered each is named.
alter table removal_stay no force row level security;
alter table sealed_case no force row level security;
insert into sealed_case (case_id, custodian, staff)
select case_id, custodian, array_agg(distinct ordered_by)
  from removal_stay where kind = 'WITNESS_HOLD' and state = 'IN_FORCE' group by case_id, custodian;
alter table removal_stay force row level security;
alter table sealed_case force row level security;

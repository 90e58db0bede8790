-- The net under the service's own conditions (CaseVisibility): a query that forgets its condition finds only what the organisation
-- of the transaction may know of, and one outside a transaction of anybody finds nothing.
grant select, insert, update on arrangement, arrangement_party, caseload, caseload_occupancy, case_file, individual to "${application}";
grant select, insert on caseload_origin to "${application}";
-- Hibernate writes a changed collection anew
grant delete on arrangement_party to "${application}";

-- Cases: the custodian's own; and for UNHCR to read, every open one.
alter table case_file enable row level security;
alter table case_file force row level security;
create policy case_file_of_custodian on case_file
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy case_file_in_mandate on case_file for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR' and state <> 'CLOSED');

alter table individual enable row level security;
alter table individual force row level security;
create policy individual_of_custodian on individual
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy individual_of_known_case on individual for select
    using (exists (select 1 from case_file c where c.id = case_id));

-- Caseloads: for the coordinator's office and the parties, except a state that the caseload names. Its origins must be readable
-- to that state's own transactions for the exception to work; alone they are ids of caseloads and codes of countries.
alter table caseload_origin enable row level security;
alter table caseload_origin force row level security;
create policy caseload_origin_for_somebody on caseload_origin for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null);
create policy caseload_origin_of_coordinator on caseload_origin for insert
    with check ((select current_setting('app.organisation', true)) = 'RSO');

alter table caseload enable row level security;
alter table caseload force row level security;
create policy caseload_of_coordinator on caseload
    using ((select current_setting('app.organisation', true)) = 'RSO')
    with check ((select current_setting('app.organisation', true)) = 'RSO');
create policy caseload_of_parties on caseload for select
    using (exists (select 1 from arrangement_party p
                    where p.arrangement_id = caseload.arrangement_id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), '')))
           and not exists (select 1 from caseload_origin o
                            where o.caseload_id = caseload.id
                              and o.country = (select nullif(current_setting('app.organisation', true), ''))));

-- A party holds the row while one of its cases is admitted (for share), which PostgreSQL asks the policies for updates about; what
-- a party writes is checked against the coordinator's policy alone.
create policy caseload_held_by_parties on caseload for update
    using (exists (select 1 from arrangement_party p
                    where p.arrangement_id = caseload.arrangement_id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), '')))
           and not exists (select 1 from caseload_origin o
                            where o.caseload_id = caseload.id
                              and o.country = (select nullif(current_setting('app.organisation', true), ''))))
    with check ((select current_setting('app.organisation', true)) = 'RSO');

alter table caseload_occupancy enable row level security;
alter table caseload_occupancy force row level security;
create policy caseload_occupancy_of_known_caseload on caseload_occupancy
    using (exists (select 1 from caseload c where c.id = caseload_id));

-- Timelines: as far as the resource is known.
create policy history_of_known_case on history for select
    using (exists (select 1 from case_file c where c.id = resource));
create policy history_of_known_caseload on history for select
    using (exists (select 1 from caseload c where c.id = resource));
create policy history_of_known_arrangement on history for select
    using (exists (select 1 from arrangement a where a.id = resource
                      and ((select current_setting('app.organisation', true)) = 'RSO'
                           or exists (select 1 from arrangement_party p
                                       where p.arrangement_id = a.id
                                         and p.organisation = (select nullif(current_setting('app.organisation', true), ''))))));

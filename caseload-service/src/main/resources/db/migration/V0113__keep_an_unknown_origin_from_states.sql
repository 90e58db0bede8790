-- Where somebody's origin is not known, any state might be it (ACC-18): XXX among the origins keeps the case from every state but its
-- custodian.
-- The owner is bound by the policies too, and speaks for no organisation: without this it would find no row to correct.
alter table case_file no force row level security;
alter table individual no force row level security;
update case_file c set origins = coalesce(
    (select array_agg(distinct o.country order by o.country)
       from (select unnest(c.origins) as country
              union all
             select 'XXX' from individual i
              where i.case_id = c.id and cardinality(i.nationalities) = 0
                and not (i.stateless and i.former_habitual_residence is not null)
              union all
             select i.country_of_birth from individual i
              where i.case_id = c.id and cardinality(i.nationalities) = 0 and i.country_of_birth is not null) o),
    c.origins);
alter table case_file force row level security;
alter table individual force row level security;

drop policy case_file_shared_with_parties on case_file;
create policy case_file_shared_with_parties on case_file for select
    using (not ((select nullif(current_setting('app.organisation', true), '')) = any (origins))
           and (not ('XXX' = any (origins))
                or (select current_setting('app.organisation', true)) !~ '^[A-Z]{3}$'
                or (select current_setting('app.organisation', true)) in ('IOM', 'RSO'))
           and (caseload_id, custodian) in (
               select s.caseload_id, s.custodian from sharing s
                where s.party = (select nullif(current_setting('app.organisation', true), ''))));

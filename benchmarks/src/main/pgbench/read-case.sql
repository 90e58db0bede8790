-- One case with its persons, by its key, as the organisation.
\set n 10 * random(1, :cases / 10 - 1) + 1
begin;
select set_config('app.organisation', 'MYS', true);
select c.id, c.version, c.state, c.custodian, c.case_number, c.country_of_asylum, c.arrived_on, c.note, c.caseload_id, c.persons, c.registered_at, c.updated_at, c.origins, c.cross_references, c.legal_hold, i.* from case_file c left join individual i on i.case_id = c.id where c.custodian = 'MYS' and c.id = ('018bcfe5-6800-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid order by i.position;
commit;

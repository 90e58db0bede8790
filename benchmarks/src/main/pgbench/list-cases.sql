-- A page of fifty of the worklist, and one more to know whether there is a next one: the statement that the service sent before it read the
-- worklist in parts (CaseListRepository); to be renewed before its figures mean anything.
begin;
select set_config('app.organisation', 'MYS', true);
select c.id, c.version, c.state, c.case_number, c.custodian, c.country_of_asylum, c.caseload_id, c.persons, c.registered_at, c.updated_at, c.place, c.origins from case_file c where (c.custodian = 'MYS' or coalesce(array_position(c.origins, 'MYS'), 0) = 0 and coalesce(array_position(c.origins, 'XXX'), 0) = 0 and (c.caseload_id, c.custodian) in (select s.caseload_id, s.custodian from sharing s where s.party = 'MYS')) order by c.updated_at desc, c.place desc fetch first 51 rows only;
commit;

-- The same, and who looked is written down in the same transaction.
\set n 10 * random(1, :cases / 10 - 1) + 1
begin;
select set_config('app.organisation', 'MYS', true) as organisation, uuidv7() as a \gset
select c.id, c.version, c.state, c.custodian, c.case_number, c.country_of_asylum, c.arrived_on, c.note, c.caseload_id, c.persons, c.registered_at, c.updated_at, c.origins, c.cross_references, c.legal_hold, i.* from case_file c left join individual i on i.case_id = c.id where c.custodian = 'MYS' and c.id = ('018bcfe5-6800-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid order by i.position;
insert into audit_entry (id, at, subject, client, organisation, roles, purpose, operation, action, decision, rule, resource, classes, request_id) values (:a, clock_timestamp(), 'pgbench', 'bench', 'MYS', array['registrar'], 'PROCESSING', 'getCase', 'READ', 'ALLOW', 'ACC-6', ('018bcfe5-6800-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, array['P1', 'P2'], :n::text);
insert into audit_subject (entry, position, case_id, individual_id) values (:a, 1, ('018bcfe5-6800-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, ('018bcfe5-6800-7000-8001-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid);
commit;

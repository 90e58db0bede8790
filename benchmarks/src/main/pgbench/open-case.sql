-- The four rows of P1 in one durable transaction, each by a statement of its own: the case, the person in it, the history and one event.
\set k random(1, 1000000000000)
begin;
select set_config('app.organisation', 'MYS', true) as organisation, set_config('app.actor_kind', 'system', true) as kind, uuidv7() as c, uuidv7() as i, uuidv7() as e \gset
insert into case_file (id, version, state, custodian, case_number, country_of_asylum, arrived_on, persons, registered_at, updated_at, origins) values (:c, 1, 'REGISTERED', 'MYS', 'P-' || :k::bigint || '-' || :c, 'MYS', current_date - 10, 1, date_trunc('minute', now()), date_trunc('minute', now()), array['MMR']);
insert into individual (id, case_id, custodian, position, relationship, family_name, given_name, sex, born_on, birth_date_estimated, nationalities, stateless, admitted, sealed_with) values (:i, :c, 'MYS', 0, 'PA', 'Invented', 'Ma Khin', 'F', '1990', true, array['MMR'], false, false, :c);
insert into history (resource, version, procedure, act, to_state, done_at, organisation, subject) values (:c, 1, 'case', 'registerCase', 'REGISTERED', now(), 'MYS', 'pgbench');
insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at, source, dataschema, published_at, kafka_partition, kafka_offset) values (:e, 'bench', :c, 'processing.case.registered.v1', '{"caseId":"018bcfe5-6800-7000-8000-000000000001","custodian":"MYS","status":"REGISTERED","persons":1}', 0, 1, now(), 'http://localhost/processing/v1', 'http://localhost/processing/v1/schemas/processing.case.registered.v1.json', now(), 0, -1);
commit;

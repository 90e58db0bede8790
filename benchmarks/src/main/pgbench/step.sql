-- One step of a procedure: the row is locked in the version that was seen, changed, and leaves its history and one event.
\set n 10 * random(1, :cases / 10 - 1) + 1
begin;
select set_config('app.organisation', 'MYS', true) as organisation, set_config('app.actor_kind', 'system', true) as kind, uuidv7() as e \gset
select c.id, c.version as v, c.state, c.custodian, c.origins, c.legal_hold from case_file c where c.custodian = 'MYS' and c.id = ('018bcfe5-6800-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid for no key update \gset
update case_file set version = :v::bigint + 1, legal_hold = 'COMPLAINT', updated_at = date_trunc('minute', now()) where id = :id::uuid and version = :v::bigint;
insert into history (resource, version, procedure, act, from_state, to_state, done_at, organisation, subject) values (:id::uuid, :v::bigint + 1, 'case', 'putLegalHoldOnCase', 'REGISTERED', 'REGISTERED', now(), 'MYS', 'pgbench');
insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at, source, dataschema, published_at, kafka_partition, kafka_offset) values (:e, 'bench', :id, 'processing.case.legal-hold-put.v1', '{"caseId":"018bcfe5-6800-7000-8000-000000000001","custodian":"MYS","status":"REGISTERED"}', 0, :v::bigint + 1, now(), 'http://localhost/processing/v1', 'http://localhost/processing/v1/schemas/processing.case.legal-hold-put.v1.json', now(), 0, -1);
commit;

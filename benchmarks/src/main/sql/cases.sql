-- Invented cases number :from to :to, as they would be after some years: six of ten of MYS, the rest of IDN and THA, and one of a thousand of
-- AUS, all of them old. One of fifty is in the caseload that AUS shares. Ids follow from the number, so that pgbench can name one.
-- As the superuser and with triggers and keys asleep: what is written here is right by construction, and is millions of rows.
set local session_replication_role = replica;
insert into case_file (id, version, state, custodian, case_number, country_of_asylum, arrived_on, caseload_id, persons, registered_at, updated_at, origins)
select ('018bcfe5-6800-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       1,
       case when n % 50 = 2 then 'ADMITTED' when n % 10 = 3 then 'CLOSED' else 'REGISTERED' end,
       case when n % 1000 = 0 then 'AUS' when n % 10 between 1 and 6 then 'MYS' when n % 10 in (7, 8) then 'IDN' else 'THA' end,
       'G-' || n,
       case when n % 10 between 1 and 6 then 'MYS' when n % 10 in (7, 8) then 'IDN' else 'THA' end,
       current_date - 30,
       case when n % 50 = 2 then :caseload::uuid end,
       1,
       date_trunc('minute', now() - interval '400 days'),
       date_trunc('minute', now() - interval '1 hour' - ((:all - n) % 500000) * interval '1 minute' - case when n % 1000 = 0 then interval '2 years' else interval '0' end),
       case when n % 7 = 0 then array['AFG', 'MMR'] when n % 11 = 0 then array['XXX'] else array['MMR'] end
  from generate_series(:from::bigint, :to::bigint) n;
insert into individual (id, case_id, custodian, position, relationship, family_name, given_name, sex, born_on, birth_date_estimated, nationalities, stateless, admitted, sealed_with)
select ('018bcfe5-6800-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('018bcfe5-6800-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       case when n % 1000 = 0 then 'AUS' when n % 10 between 1 and 6 then 'MYS' when n % 10 in (7, 8) then 'IDN' else 'THA' end,
       0, 'PA', 'Invented' || n % 5003, 'Nu' || n % 997, case when n % 2 = 0 then 'F' else 'M' end, (1940 + n % 80)::text, true,
       case when n % 11 = 0 then array[]::text[] else array['MMR'] end, false, n % 50 = 2,
       ('018bcfe5-6800-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
  from generate_series(:from::bigint, :to::bigint) n;
insert into individual_name_word (word, custodian, individual_id)
select word.said, case when n % 1000 = 0 then 'AUS' when n % 10 between 1 and 6 then 'MYS' when n % 10 in (7, 8) then 'IDN' else 'THA' end,
       ('018bcfe5-6800-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid
  from generate_series(:from::bigint, :to::bigint) n
 cross join lateral (values ('invented' || n % 5003), ('nu' || n % 997)) word (said);

-- Who looked at a case is for its custodian to know, and for nobody else (ACC-15): not for the organisation that looked, and not
-- for UNHCR, which knows of the case. An entry that names a case only as what was asked for is a refusal.
create policy audit_subject_of_own_case on audit_subject for select
    using (exists (select 1 from case_file c
                    where c.id = case_id
                      and c.custodian = (select nullif(current_setting('app.organisation', true), ''))));
create policy audit_entry_of_own_case on audit_entry for select
    using (exists (select 1 from case_file c
                    where c.id = resource
                      and c.custodian = (select nullif(current_setting('app.organisation', true), '')))
           or exists (select 1 from audit_subject s where s.entry = audit_entry.id));

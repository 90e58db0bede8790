-- A row of one's own is let pass by the policy of its custodian, which compares two words. PostgreSQL tries the policies of a table in the descending order of
-- their names, so it asked first whether the row is shared, or whether its case is known, by questions that read tables of their own. Those are now asked of
-- others' rows alone. Nobody sees a row more or less: who is the custodian passes by the other policy.
-- 'is distinct from': a transaction that speaks for no organisation owns nothing.
alter policy case_file_shared_with_parties on case_file
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and not ((select nullif(current_setting('app.organisation', true), '')) = any (origins))
           and (not ('XXX' = any (origins))
                or (select current_setting('app.organisation', true)) !~ '^[A-Z]{3}$'
                or (select current_setting('app.organisation', true)) in ('IOM', 'RSO'))
           and (caseload_id, custodian) in (
               select s.caseload_id, s.custodian from sharing s
                where s.party = (select nullif(current_setting('app.organisation', true), ''))));

alter policy individual_of_known_case on individual
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from case_file c where c.id = case_id));
alter policy correction_of_known_case on correction
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from case_file c where c.id = case_id));
alter policy civil_event_of_known_case on civil_event
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from case_file c where c.id = case_id));
alter policy specific_need_of_known_case on specific_need
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and not restricted
           and exists (select 1 from case_file c where c.id = case_id));
alter policy identity_document_of_known_case on identity_document
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from case_file c where c.id = case_id));
alter policy identity_confidence_of_known_case on identity_confidence
    using (custodian is distinct from (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from case_file c where c.id = case_id));

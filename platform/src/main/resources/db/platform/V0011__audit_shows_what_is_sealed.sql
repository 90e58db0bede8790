-- Whoever may read an entry may know whether it is in the chain, and so whether anybody could have slipped it in. The sealer, which speaks for
-- no organisation, does not ask.
create policy audit_seal_of_shown_entry on audit_seal for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null
           and exists (select 1 from audit_entry e where e.id = audit_seal.entry));

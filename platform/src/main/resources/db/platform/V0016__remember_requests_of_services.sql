-- Another service of the platform speaks for no organisation, and repeats its requests like everybody else.
create policy idempotency_key_of_services on idempotency_key
    using (organisation = '' and (select current_setting('app.actor_kind', true)) = 'service')
    with check (organisation = '' and (select current_setting('app.actor_kind', true)) = 'service');

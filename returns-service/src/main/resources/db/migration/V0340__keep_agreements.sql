-- What states agree on the return of people: about nobody, and guarded all the same. What is written in it does not change; what the parties say of it does.
create table agreement (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    title          text        not null,
    reference      text,
    kinds          text[]      not null,
    entry          text        not null,
    starts_on      date        not null,
    ends_on        date,
    in_force_since timestamptz,
    created_at     timestamptz not null,
    constraint agreement_pk primary key (id),
    constraint agreement_state check (state in ('DRAFT', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDED')),
    constraint agreement_has_a_kind check (
        cardinality(kinds) > 0 and kinds <@ array['VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT']),
    constraint agreement_entry check (entry in ('SIGNATURE', 'RATIFICATION')),
    constraint agreement_term check (ends_on is null or ends_on >= starts_on),
    constraint agreement_in_force_since_when check (state <> 'IN_FORCE' or in_force_since is not null)
);
create index agreement_newest on agreement (created_at desc, id desc);
comment on table agreement is 'An agreement of two states, and of agencies that help them, on the return of people';
comment on column agreement.in_force_since is 'Since when it has been in force without a break; of one that is no longer, the last time';

create table agreement_party (
    agreement_id   uuid not null,
    organisation   text not null,
    role           text not null,
    signed_at      timestamptz,
    ratified_at    timestamptz,
    suspended_at   timestamptz,
    denounced_from date,
    constraint agreement_party_pk primary key (agreement_id, organisation),
    constraint agreement_party_of foreign key (agreement_id) references agreement (id),
    constraint agreement_party_role check (role in ('REQUESTING', 'REQUESTED', 'EITHER', 'AGENCY'))
);
create index agreement_party_organisation on agreement_party (organisation, agreement_id);
comment on table agreement_party is 'What each party has said by its own token; denounced_from is the first day on which it is no longer bound';

create table agreement_clause (
    agreement_id uuid   not null,
    position     int    not null,
    kind         text   not null,
    library      text,
    text         text   not null,
    residence    text[] not null,
    exceptions   text[] not null,
    constraint agreement_clause_pk primary key (agreement_id, position),
    constraint agreement_clause_of foreign key (agreement_id) references agreement (id),
    constraint agreement_clause_kind check (kind in (
        'DEFINITIONS', 'OWN_NATIONALS', 'PERMANENT_RESIDENTS', 'THIRD_COUNTRY_NATIONALS', 'MEANS_OF_PROOF', 'INTERVIEWS', 'TIME_LIMITS', 'DOCUMENTS',
        'TRANSFER_MODES', 'TRANSIT', 'COSTS', 'DATA_PROTECTION', 'NON_AFFECTION', 'JOINT_COMMITTEE', 'IMPLEMENTING_PROTOCOL', 'SUSPENSION',
        'REINTEGRATION', 'VICTIMS_AND_CHILDREN')),
    constraint agreement_clause_residence check (residence <@ array['TIME_OF_RETURN', 'TIME_OF_ENTRY']),
    constraint agreement_clause_exceptions check (
        exceptions <@ array['AIRSIDE_TRANSIT_ONLY', 'LATER_EXPIRING_VISA_OF_REQUESTING_STATE'])
);
comment on table agreement_clause is 'The clauses of an agreement, with what a machine reads of them; never changed';
comment on column agreement_clause.library is 'The clause of the library from which it was drafted';

create table agreement_time_limit (
    agreement_id  uuid not null,
    position      int  not null,
    clock         text not null,
    days          int  not null,
    day_type      text not null,
    starts        text not null,
    effect        text,
    extendable_to int,
    constraint agreement_time_limit_once primary key (agreement_id, clock),
    constraint agreement_time_limit_of foreign key (agreement_id, position) references agreement_clause (agreement_id, position),
    constraint agreement_time_limit_clock check (clock in (
        'READMISSION_REQUEST', 'IDENTITY_REPLY', 'DOCUMENT_ISSUE', 'DOCUMENT_RENEWAL', 'DOCUMENT_VALIDITY', 'READMISSION_REPLY', 'TRANSFER', 'TAKE_BACK')),
    constraint agreement_time_limit_days check (days between 1 and 1000),
    constraint agreement_time_limit_day_type check (day_type in ('CALENDAR', 'WORKING')),
    constraint agreement_time_limit_starts check (starts in (
        'UNLAWFUL_STAY_KNOWN', 'REQUEST_RECEIVED', 'INTERVIEW_HELD', 'NATIONALITY_CONFIRMED', 'READMISSION_ACCEPTED', 'DOCUMENT_ISSUED', 'DOCUMENT_EXPIRED',
        'PERSON_TRANSFERRED')),
    constraint agreement_time_limit_effect check (effect in (
        'READMISSION_AGREED', 'PROVISIONAL_DOCUMENT_AGREED', 'ACCEPTANCE_LAPSES', 'OBLIGATION_ENDS')),
    constraint agreement_time_limit_proves_no_identity check (clock <> 'IDENTITY_REPLY' or effect is null),
    constraint agreement_time_limit_extension check (extendable_to > days and extendable_to <= 1000)
);
comment on table agreement_time_limit is 'The clocks that a clause sets; one for each clock of an agreement, never changed';
comment on column agreement_time_limit.effect is 'What silence means; none where it means nothing';

grant select, insert, update on agreement, agreement_party to "${application}";
grant select, insert on agreement_clause, agreement_time_limit to "${application}";

-- Who the parties are must be readable to whoever's transaction asks whether an agreement is its own, or binds two states whose people it handles; alone they
-- are ids of agreements and codes of organisations. What a party says it says in its own row, and nobody else changes that.
alter table agreement_party enable row level security;
alter table agreement_party force row level security;
create policy agreement_party_for_somebody on agreement_party for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null
           or (select current_setting('app.actor_kind', true)) in ('system', 'service'));
create policy agreement_party_drawn_up on agreement_party for insert
    with check ((select nullif(current_setting('app.organisation', true), '')) is not null
                and signed_at is null and ratified_at is null and suspended_at is null and denounced_from is null);
create policy agreement_party_itself on agreement_party for update
    using (organisation = (select nullif(current_setting('app.organisation', true), '')))
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));

-- Agreements: for the coordinator's office and the parties; and one that is in force for everybody, to be read, because it binds whoever handles a return
-- between the two states: a clock that one cannot see would be taken for none. Over HTTP it is shown to its parties and the coordinator only (ACC-10).
alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_of_coordinator on agreement
    using ((select current_setting('app.organisation', true)) = 'RSO')
    with check ((select current_setting('app.organisation', true)) = 'RSO');
create policy agreement_of_parties on agreement for select
    using (exists (select 1 from agreement_party p
                    where p.agreement_id = agreement.id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), ''))));
-- the rows of its parties come after it: that who draws it up is one of them says the service (AGR-1)
create policy agreement_drawn_up on agreement for insert
    with check (state = 'DRAFT' and (select nullif(current_setting('app.organisation', true), '')) is not null);
create policy agreement_changed_by_parties on agreement for update
    using (exists (select 1 from agreement_party p
                    where p.agreement_id = agreement.id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), ''))))
    with check (exists (select 1 from agreement_party p
                         where p.agreement_id = agreement.id
                           and p.organisation = (select nullif(current_setting('app.organisation', true), ''))));
create policy agreement_in_force on agreement for select
    using (state = 'IN_FORCE'
           and ((select nullif(current_setting('app.organisation', true), '')) is not null
                or (select current_setting('app.actor_kind', true)) in ('system', 'service')));
-- Who acts under it holds the row while that is done (for share), which PostgreSQL asks the policies for updates about; what is written is checked against the others.
create policy agreement_held_while_acted_under on agreement for update
    using (state = 'IN_FORCE'
           and ((select nullif(current_setting('app.organisation', true), '')) is not null
                or (select current_setting('app.actor_kind', true)) in ('system', 'service')))
    with check ((select current_setting('app.organisation', true)) = 'RSO');

alter table agreement_clause enable row level security;
alter table agreement_clause force row level security;
create policy agreement_clause_of_known_agreement on agreement_clause
    using (exists (select 1 from agreement a where a.id = agreement_id))
    with check (exists (select 1 from agreement a where a.id = agreement_id));
alter table agreement_time_limit enable row level security;
alter table agreement_time_limit force row level security;
create policy agreement_time_limit_of_known_agreement on agreement_time_limit
    using (exists (select 1 from agreement a where a.id = agreement_id))
    with check (exists (select 1 from agreement a where a.id = agreement_id));

-- What an agreement says is written with it, by the coordinator or a party, and never added to: a clause of one in force binds whoever handles a return. It is
-- looked at when the transaction ends, because the parties are written after the agreement; whose row is not of this transaction was drawn up before.
create function check_drawn_up_now() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from agreement a
                    where a.id = new.agreement_id and a.state = 'DRAFT' and a.xmin = pg_current_xact_id()::xid
                      and ((select current_setting('app.organisation', true)) = 'RSO'
                           or exists (select 1 from agreement_party p
                                       where p.agreement_id = a.id
                                         and p.organisation = (select nullif(current_setting('app.organisation', true), ''))))) then
        raise exception 'an agreement is drawn up at once, by the coordinator or a party' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create constraint trigger agreement_party_is_drawn_up after insert on agreement_party
    deferrable initially deferred for each row execute function check_drawn_up_now();
create constraint trigger agreement_clause_is_drawn_up after insert on agreement_clause
    deferrable initially deferred for each row execute function check_drawn_up_now();
create constraint trigger agreement_time_limit_is_drawn_up after insert on agreement_time_limit
    deferrable initially deferred for each row execute function check_drawn_up_now();

create policy history_of_known_agreement on history for select
    using (exists (select 1 from agreement a
                    where a.id = history.resource
                      and ((select current_setting('app.organisation', true)) = 'RSO'
                           or exists (select 1 from agreement_party p
                                       where p.agreement_id = a.id
                                         and p.organisation = (select nullif(current_setting('app.organisation', true), ''))))));

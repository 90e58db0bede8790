-- What was confiscated, as far as returns can be paid from it; what is allocated of it; and the lines of the ledgers. Money is numeric, with the digits of its
-- currency, and never of two. Whatever the code does: a fund and an allocation are never overdrawn, a line is never changed, and its payers bear exactly it.
create table confiscated_asset_fund (
    id                 uuid    not null,
    version            bigint  not null,
    state              text    not null,
    organisation       text    not null,
    court              text    not null,
    judgment           text    not null,
    judged_on          date    not null,
    asset              text    not null,
    legal_basis        text    not null,
    asset_value        numeric not null,
    currency           text    not null,
    transferable_share numeric not null,
    reserved           numeric,
    transferable       numeric not null,
    allocated          numeric not null,
    final_on           date,
    recorded_by        text    not null,
    confirmed_by       text,
    recorded_on        date    not null,
    constraint confiscated_asset_fund_pk primary key (id),
    constraint confiscated_asset_fund_in_currency unique (id, currency),
    constraint confiscated_asset_fund_state check (state in ('RECORDED', 'FINAL', 'CLOSED', 'SET_ASIDE')),
    constraint confiscated_asset_fund_asset check (asset in ('CASH', 'BANK_ACCOUNT', 'REAL_ESTATE', 'VEHICLE', 'VESSEL', 'VIRTUAL_ASSET', 'OTHER')),
    constraint confiscated_asset_fund_legal_basis check (legal_basis in ('UNTOC_12', 'UNTOC_13', 'UNTOC_14')),
    constraint confiscated_asset_fund_currency check (currency ~ '^[A-Z]{3}$'),
    constraint confiscated_asset_fund_is_worth_something check (asset_value > 0),
    constraint confiscated_asset_fund_share check (transferable_share > 0 and transferable_share <= 1),
    constraint confiscated_asset_fund_reserve check (reserved >= 0 and reserved <= asset_value),
    -- victims first, and while nobody has said what they are to get, nothing
    constraint confiscated_asset_fund_keeps_what_is_reserved
        check (transferable >= 0 and transferable <= (asset_value - coalesce(reserved, asset_value)) * transferable_share),
    constraint confiscated_asset_fund_is_never_overdrawn check (allocated >= 0 and allocated <= transferable),
    constraint confiscated_asset_fund_is_confirmed_whole check (
        (final_on is null) = (confirmed_by is null) and (state not in ('FINAL', 'CLOSED') or (final_on is not null and reserved is not null))),
    constraint confiscated_asset_fund_is_confirmed_by_another check (confirmed_by <> recorded_by),
    constraint confiscated_asset_fund_allocates_when_final check (allocated = 0 or state in ('FINAL', 'CLOSED'))
);
-- what two have kept for victims is not freed by one
create function keep_victims_reserve() returns trigger language plpgsql as $$
begin
    raise exception 'what is reserved for victims is not lowered once it is confirmed' using errcode = 'check_violation';
end
$$;
create trigger confiscated_asset_fund_keeps_its_reserve before update on confiscated_asset_fund
    for each row when (old.state = 'FINAL' and new.reserved < old.reserved) execute function keep_victims_reserve();
create index confiscated_asset_fund_of_state on confiscated_asset_fund (organisation, id desc);
comment on table confiscated_asset_fund is 'Confiscated assets from which returns can be paid: about nobody';
comment on column confiscated_asset_fund.reserved is 'What victims are to be compensated with; none while nobody has said it';

create table fund_allocation (
    id            uuid    not null,
    version       bigint  not null,
    state         text    not null,
    fund_id       uuid    not null,
    granted_by    text    not null,
    organisation  text    not null,
    amount        numeric not null,
    currency      text    not null,
    drawn         numeric not null,
    given_back    numeric not null,
    given_back_on date,
    made_on       date    not null,
    constraint fund_allocation_pk primary key (id),
    constraint fund_allocation_in_currency unique (id, currency),
    constraint fund_allocation_of_fund foreign key (fund_id, currency) references confiscated_asset_fund (id, currency),
    constraint fund_allocation_state check (state in ('ALLOCATED', 'SETTLED')),
    constraint fund_allocation_is_something check (amount > 0),
    constraint fund_allocation_is_never_overdrawn check (drawn >= 0 and given_back >= 0 and drawn + given_back <= amount),
    constraint fund_allocation_is_given_back_when_settled check ((given_back = 0 or state = 'SETTLED') and (given_back_on is null) = (state <> 'SETTLED'))
);
create index fund_allocation_of_fund_newest on fund_allocation (fund_id, id desc);
create index fund_allocation_of_organisation_newest on fund_allocation (organisation, id desc);
comment on table fund_allocation is 'Parts of funds, each for one organisation to spend on its returns: about nobody';

create table cost_line (
    id            uuid    not null,
    version       bigint  not null,
    state         text    not null,
    return_id     uuid    not null,
    individual_id uuid    not null,
    case_id       uuid    not null,
    custodian     text    not null,
    kind          text    not null,
    incurred_on   date    not null,
    booked_on     date    not null,
    voucher       text    not null,
    amount        numeric not null,
    currency      text    not null,
    agreement_id  uuid,
    reverses      uuid,
    negated       numeric not null generated always as (-amount) stored,
    constraint cost_line_pk primary key (id),
    constraint cost_line_in_currency unique (id, currency),
    constraint cost_line_of_amount unique (id, return_id, currency, amount),
    constraint cost_line_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint cost_line_by_agreement foreign key (agreement_id) references agreement (id),
    -- a counter-line is of the same return, and of exactly the opposite amount
    constraint cost_line_reverses foreign key (reverses, return_id, currency, negated) references cost_line (id, return_id, currency, amount),
    constraint cost_line_reversed_once unique (reverses),
    constraint cost_line_state check (state in ('BOOKED', 'REVERSED')),
    constraint cost_line_kind check (kind in ('COUNSELLING', 'DOCUMENT_FEE', 'MEDICAL', 'TICKET', 'ESCORT', 'ALLOWANCE', 'REINTEGRATION_CASH',
        'REINTEGRATION_IN_KIND', 'MONITORING')),
    constraint cost_line_currency check (currency ~ '^[A-Z]{3}$'),
    constraint cost_line_is_booked_after_it check (booked_on >= incurred_on),
    constraint cost_line_books_or_reverses check (amount <> 0 and (amount < 0) = (reverses is not null)),
    constraint cost_line_counters_whole check (reverses is null or state = 'REVERSED')
);
create index cost_line_of_return_in_order on cost_line (return_id, id);
comment on table cost_line is 'What returns cost, line by line; a line is taken back by another of the opposite amount, and changed by nothing';
comment on column cost_line.negated is 'For the counter-line, which must be of exactly that';

create table cost_share (
    cost_line_id  uuid    not null,
    payer         text    not null,
    amount        numeric not null,
    currency      text    not null,
    allocation_id uuid,
    constraint cost_share_pk primary key (cost_line_id, payer),
    constraint cost_share_of_line foreign key (cost_line_id, currency) references cost_line (id, currency),
    constraint cost_share_drawn_on foreign key (allocation_id, currency) references fund_allocation (id, currency),
    constraint cost_share_payer check (payer in ('STATE', 'DONOR', 'CARRIER', 'AGREEMENT_PARTNER', 'CONFISCATED_ASSET_FUND')),
    constraint cost_share_is_something check (amount <> 0),
    constraint cost_share_of_fund_is_drawn check ((payer = 'CONFISCATED_ASSET_FUND') = (allocation_id is not null))
);
create index cost_share_of_allocation on cost_share (allocation_id) where allocation_id is not null;
comment on table cost_share is 'Who bears how much of a cost line; together exactly its amount';

-- Looked at when the transaction ends, because the shares are written after their line.
create function check_payers_bear_the_line() returns trigger language plpgsql as $$
declare
    line uuid;
begin
    if tg_table_name = 'cost_line' then
        line := new.id;
    else
        line := new.cost_line_id;
    end if;
    if (select l.amount from cost_line l where l.id = line)
        is distinct from (select sum(s.amount) from cost_share s where s.cost_line_id = line) then
        raise exception 'the payers of a cost bear exactly its amount' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger cost_line_is_borne_whole after insert on cost_line
    deferrable initially deferred for each row execute function check_payers_bear_the_line();
create constraint trigger cost_share_is_borne_whole after insert on cost_share
    deferrable initially deferred for each row execute function check_payers_bear_the_line();

grant select, insert on confiscated_asset_fund, fund_allocation, cost_line, cost_share to "${application}";
grant update (version, state, reserved, transferable, allocated, final_on, confirmed_by) on confiscated_asset_fund to "${application}";
grant update (version, state, drawn, given_back, given_back_on) on fund_allocation to "${application}";
grant update (version, state) on cost_line to "${application}";

-- the state's that has confiscated; and the service's own work when another organisation gives back what it was allocated
alter table confiscated_asset_fund enable row level security;
alter table confiscated_asset_fund force row level security;
create policy confiscated_asset_fund_of_state on confiscated_asset_fund
    using (organisation = (select nullif(current_setting('app.organisation', true), '')))
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));
create policy confiscated_asset_fund_for_system on confiscated_asset_fund
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- made by the state whose fund it is, and from then on only its reader; who may spend it changes what is left
alter table fund_allocation enable row level security;
alter table fund_allocation force row level security;
create policy fund_allocation_made_by_state on fund_allocation for insert
    with check (granted_by = (select nullif(current_setting('app.organisation', true), ''))
        and exists (select 1 from confiscated_asset_fund f where f.id = fund_id and f.organisation = granted_by)
        and drawn = 0 and given_back = 0);
create policy fund_allocation_of_state on fund_allocation for select
    using (granted_by = (select nullif(current_setting('app.organisation', true), '')));
create policy fund_allocation_of_spender on fund_allocation for select
    using (organisation = (select nullif(current_setting('app.organisation', true), '')));
create policy fund_allocation_spent on fund_allocation for update
    using (organisation = (select nullif(current_setting('app.organisation', true), '')))
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));
create policy fund_allocation_for_system on fund_allocation for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- as far as the return is known; only its custodian writes
alter table cost_line enable row level security;
alter table cost_line force row level security;
create policy cost_line_of_custodian on cost_line
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy cost_line_of_known_return on cost_line for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy cost_line_for_system on cost_line for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- as far as the line is known, which is asked of its own policies: of a sealed case there is none
alter table cost_share enable row level security;
alter table cost_share force row level security;
create policy cost_share_of_custodian on cost_share for insert
    with check (exists (select 1 from cost_line l
                         where l.id = cost_line_id
                           and l.custodian = (select nullif(current_setting('app.organisation', true), ''))));
create policy cost_share_of_known_line on cost_share for select
    using (exists (select 1 from cost_line l where l.id = cost_line_id));

create policy history_of_known_fund on history for select
    using (exists (select 1 from confiscated_asset_fund f where f.id = resource));
create policy history_of_known_allocation on history for select
    using (exists (select 1 from fund_allocation a where a.id = resource));
create policy history_of_known_cost_line on history for select
    using (exists (select 1 from cost_line l where l.id = resource));

select guard_sealed_cases('cost_line');

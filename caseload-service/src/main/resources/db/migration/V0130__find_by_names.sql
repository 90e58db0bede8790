-- The words of a name as they are compared, in any script, in no order. Compatibility forms are unfolded and case is folded. Dropped
-- are the marks that a writer may leave out (accents, Arabic and Hebrew vowel signs, tones), joiners, hyphens and apostrophes; kept are
-- the marks that are letters of their own (Burmese, Tamil, Thai, Tibetan vowels). Letters that one keyboard has and another has not
-- are one: đ and d, dotless i, the Arabic and the Persian kaf and yeh. The only place that says so, for what is stored and for what
-- is sought.
create function name_words(names text) returns text[]
    language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct word), array[]::text[])
      from string_to_table(
               regexp_replace(
                   translate(
                       casefold(
                           regexp_replace(
                               normalize(names, NFKD),
                               '[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670'
                               || '\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0898-\u089F\u08CA-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF'
                               || '\u20D0-\u20FF\uFE20-\uFE2F\U00010D24-\U00010D27\u200C\u200D\u2010\u2019\u02BB\u02BC''-]',
                               '', 'g') collate pg_unicode_fast),
                       U&'\0111\0131\064A\0649\0643', U&'di\06CC\06CC\06A9'),
                   '[[:space:].,/\u00B7\u0F0B\u1361\u30FB]+', ' ', 'g'),
               ' ') as word
     where word <> ''
$$;
comment on function name_words is 'The words of a name as they are compared: normalised, case folded, each once';

-- A row for each word and not a column of all: a policy on rows is asked before any operator that might tell something, and only
-- plain equality is trusted not to. An index over arrays would never be used by the service.
create table individual_name_word (
    word          text collate "C" not null,
    custodian     text             not null,
    individual_id uuid             not null,
    constraint individual_name_word_pk primary key (word, custodian, individual_id),
    constraint individual_name_word_of_individual foreign key (individual_id) references individual (id)
);
create index individual_name_word_individual on individual_name_word (individual_id);
comment on table individual_name_word is 'By which words a person is found; written with the names, by whoever writes them';

-- The database keeps the words, so that no way to write a name can forget them; with the rights of who writes, under the same guard.
create function keep_name_words() returns trigger language plpgsql as $$
begin
    delete from individual_name_word where individual_id = new.id;
    insert into individual_name_word (word, custodian, individual_id)
    select word, new.custodian, new.id
      from unnest(name_words(concat_ws(' ', new.family_name, new.given_name, new.other_names, new.name_in_original_script))) word;
    return null;
end $$;
create trigger individual_is_found_by_names after insert on individual
    for each row execute function keep_name_words();
create trigger individual_is_found_by_new_names after update on individual
    for each row
    when ((old.family_name, old.given_name, old.other_names, old.name_in_original_script, old.custodian)
          is distinct from (new.family_name, new.given_name, new.other_names, new.name_in_original_script, new.custodian))
    execute function keep_name_words();

-- Who is registered already. The owner is bound by the policies too, and speaks for no organisation: without this it finds no row.
alter table individual no force row level security;
insert into individual_name_word (word, custodian, individual_id)
select word, i.custodian, i.id
  from individual i
 cross join unnest(name_words(concat_ws(' ', i.family_name, i.given_name, i.other_names, i.name_in_original_script))) word;
alter table individual force row level security;

grant select, insert, delete on individual_name_word to "${application}";
alter table individual_name_word enable row level security;
alter table individual_name_word force row level security;
create policy individual_name_word_of_custodian on individual_name_word
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
-- Parties that share do not search, so the words are not there for them.
create policy individual_name_word_in_mandate on individual_name_word for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from individual i where i.id = individual_id));

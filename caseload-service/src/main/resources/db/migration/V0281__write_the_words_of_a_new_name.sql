-- Of somebody who is recorded for the first time there are no words to take away: looking for them cost more than to write the new ones, for the rows
-- of others are guarded by policies that ask many tables, and all of those are opened for each statement.
create function write_name_words() returns trigger language plpgsql as $$
begin
    insert into individual_name_word (word, custodian, individual_id)
    select word, new.custodian, new.id
      from unnest(name_words(concat_ws(' ', new.family_name, new.given_name, new.other_names, new.name_in_original_script))) word;
    return null;
end $$;
drop trigger individual_is_found_by_names on individual;
create trigger individual_is_found_by_names after insert on individual
    for each row execute function write_name_words();

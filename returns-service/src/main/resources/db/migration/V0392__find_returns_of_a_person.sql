-- Also those that are over: what is heard of a person is looked for among all of them, and the other index has those alone that go on.
create index person_return_of_person on person_return (individual_id, custodian);

-- What ends with a return ends by the commit of whoever ends it, and is written down for nobody (RET-7).
create policy history_of_endings_by_the_platform on history for insert
    with check (procedure in ('travel-document', 'identification', 'readmission-request') and organisation in ('', 'NONE'));

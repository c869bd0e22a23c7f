-- Tells every process that listens, once the transaction is committed, that the data has changed, and which number it has.
create function notify_of_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('cotejo_data', new.revision::text);
  return null;
end $$;
create trigger data_revision_changed after update on data_revision
  for each row execute function notify_of_change();

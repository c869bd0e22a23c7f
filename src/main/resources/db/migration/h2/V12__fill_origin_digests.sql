-- What was there before changes were kept is taken to be of its origin as it is now.
update wording w
   set origin_digest = (select lower(rawtohex(hash('SHA-256', o.text))) from wording o where o.id = w.derived_from)
 where w.derived_from is not null;

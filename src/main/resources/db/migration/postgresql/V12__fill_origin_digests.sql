-- What was there before changes were kept is taken to be of its origin as it is now.
update wording w
   set origin_digest = (select encode(sha256(convert_to(o.text, 'UTF8')), 'hex') from wording o where o.id = w.derived_from)
 where w.derived_from is not null;

-- A letter that was sent stays as it was sent (0010): also what it asks, for that decides who may see and answer it.
-- Nothing leaves it, moves in it or joins it; a letter comes with its items where the transaction itself wrote both, as
-- the one does that puts a term's archive back.
CREATE FUNCTION "refuse_change_of_sent_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  letter uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW."dispatch_id" ELSE OLD."dispatch_id" END;
BEGIN
  IF EXISTS (
    SELECT FROM "dispatch" x
    WHERE (x."id" = letter OR (TG_OP = 'UPDATE' AND x."id" = NEW."dispatch_id")) AND x."status" = 'SENT'
      AND NOT (TG_OP = 'INSERT' AND x.xmin = pg_current_xact_id()::xid)
  ) THEN
    RAISE EXCEPTION 'dispatch_item is frozen: % refused in a letter that was sent', TG_OP
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "dispatch_item_frozen" BEFORE UPDATE OR DELETE ON "dispatch_item"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_sent_letter"();
-- After it, so that a row that is there already and is left as it is counts for nothing.
CREATE TRIGGER "dispatch_item_complete" AFTER INSERT ON "dispatch_item"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_sent_letter"();
CREATE TRIGGER "dispatch_item_no_truncate" BEFORE TRUNCATE ON "dispatch_item"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

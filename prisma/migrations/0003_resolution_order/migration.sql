-- The place of a resolution in the printed order is not what was decided: minutes read later may bring one in between.
DROP TRIGGER "resolution_frozen" ON "resolution";
CREATE TRIGGER "resolution_frozen" BEFORE UPDATE ON "resolution" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change_except"(
    'position', 'published_at', 'superseded_at', 'policy_field_id', 'agenda_item_id', 'motion_id'
  );

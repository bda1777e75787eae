-- What the Prisma schema cannot say: order of dates, uniqueness of what is current, and what must never change.

-- Checks -------------------------------------------------------------------------------------------------------

ALTER TABLE "ministry" ADD CONSTRAINT "ministry_validity_in_order" CHECK ("valid_until" >= "valid_from");
ALTER TABLE "body" ADD CONSTRAINT "body_validity_in_order" CHECK ("valid_until" >= "valid_from");
ALTER TABLE "body_name" ADD CONSTRAINT "body_name_validity_in_order" CHECK ("valid_until" >= "valid_from");
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_validity_in_order" CHECK ("valid_until" >= "valid_from");
ALTER TABLE "conference" ADD CONSTRAINT "conference_term_in_order" CHECK ("term_ends_on" > "term_starts_on");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_days_in_order" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_in_order" CHECK ("left_at" >= "joined_at");
ALTER TABLE "motion_applicant" ADD CONSTRAINT "motion_applicant_span_in_order" CHECK ("until" >= "since");
ALTER TABLE "circular_procedure" ADD CONSTRAINT "circular_procedure_span_in_order" CHECK ("due_on" >= "opens_on");
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_span_in_order" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_span_in_order" CHECK ("until" >= "since");

ALTER TABLE "person" ADD CONSTRAINT "person_email_is_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "person" ADD CONSTRAINT "person_sample_has_no_password" CHECK (NOT "sample" OR "password_hash" IS NULL);

-- A role stands for a Land, a body or a working group, never for none it needs (DOMAIN §5).
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_has_its_scope" CHECK (
  CASE "role"
    WHEN 'OFFICE' THEN "state_code" IS NOT NULL
    WHEN 'STATE_EDITOR' THEN "state_code" IS NOT NULL
    WHEN 'STATE_APPROVER' THEN "state_code" IS NOT NULL
    WHEN 'WORKING_GROUP_MEMBER' THEN "working_group_id" IS NOT NULL
    WHEN 'FEDERAL_GUEST' THEN "body_id" IS NOT NULL
    ELSE true
  END
);

ALTER TABLE "delegation" ADD CONSTRAINT "delegation_stands_for_somebody" CHECK (
  "state_code" IS NOT NULL OR "body_id" IS NOT NULL OR "printed_name" IS NOT NULL
);
ALTER TABLE "decision" ADD CONSTRAINT "decision_is_about_something" CHECK (
  "agenda_item_id" IS NOT NULL OR "circular_procedure_id" IS NOT NULL
);
-- Sixteen Länder, one vote each; a unanimous decision holds no Nein (ARCHITECTURE §3).
ALTER TABLE "decision" ADD CONSTRAINT "decision_counts_are_possible" CHECK (
  coalesce("yes", 0) >= 0 AND coalesce("no", 0) >= 0 AND coalesce("abstain", 0) >= 0
  AND coalesce("yes", 0) + coalesce("no", 0) + coalesce("abstain", 0) <= 16
);
ALTER TABLE "decision" ADD CONSTRAINT "decision_unanimous_without_no" CHECK (
  "outcome" <> 'UNANIMOUS' OR coalesce("no", 0) = 0
);
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_has_one_origin" CHECK (
  num_nonnulls("from_resolution_id", "from_motion_id") = 1
);
ALTER TABLE "demand" ADD CONSTRAINT "demand_clause_is_not_negative" CHECK ("clause" >= 0 AND "position" >= 1);

-- Uniqueness of what is current ----------------------------------------------------------------------------------

CREATE UNIQUE INDEX "meeting_one_main" ON "meeting" ("conference_id") WHERE "kind" = 'MAIN';
CREATE UNIQUE INDEX "delegation_one_per_state" ON "delegation" ("meeting_id", "state_code") WHERE "state_code" IS NOT NULL;
CREATE UNIQUE INDEX "motion_applicant_current" ON "motion_applicant" ("motion_id", "state_code") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "motion_applicant_one_coordinating" ON "motion_applicant" ("motion_id")
  WHERE "until" IS NULL AND "role" = 'COORDINATING';
CREATE UNIQUE INDEX "signature_current" ON "signature" ("text_version_id", "state_code") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "green_list_entry_current" ON "green_list_entry" ("agenda_item_id") WHERE "lifted_at" IS NULL;
CREATE UNIQUE INDEX "resolution_current" ON "resolution" ("meeting_id", "number") WHERE "superseded_at" IS NULL;

-- What must never change -----------------------------------------------------------------------------------------

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Refuses an UPDATE that touches any column but those named in the trigger's arguments.
CREATE FUNCTION "refuse_change_except"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free text[] := TG_ARGV::text[];
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION '% is frozen: only % may change', TG_TABLE_NAME, array_to_string(free, ', ')
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "text_version_immutable" BEFORE UPDATE OR DELETE ON "text_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "text_version_no_truncate" BEFORE TRUNCATE ON "text_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "agenda_edition_immutable" BEFORE UPDATE OR DELETE ON "agenda_edition"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "agenda_edition_no_truncate" BEFORE TRUNCATE ON "agenda_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "decision_immutable" BEFORE UPDATE OR DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_no_truncate" BEFORE TRUNCATE ON "decision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Where a resolution stands in the record may change (publication, policy field, item); what was decided may not.
CREATE TRIGGER "resolution_frozen" BEFORE UPDATE ON "resolution" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change_except"('published_at', 'superseded_at', 'policy_field_id', 'agenda_item_id', 'motion_id');
CREATE TRIGGER "resolution_no_delete" BEFORE DELETE ON "resolution"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_no_truncate" BEFORE TRUNCATE ON "resolution"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_applicant_frozen" BEFORE UPDATE OR DELETE ON "resolution_applicant"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_applicant_no_truncate" BEFORE TRUNCATE ON "resolution_applicant"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "minutes_edition_frozen" BEFORE UPDATE ON "minutes_edition" FOR EACH ROW
  WHEN (OLD."frozen_at" IS NOT NULL)
  EXECUTE FUNCTION "refuse_change_except"('status', 'published_at', 'approved_under_id', 'version');
CREATE TRIGGER "minutes_edition_no_delete" BEFORE DELETE ON "minutes_edition" FOR EACH ROW
  WHEN (OLD."frozen_at" IS NOT NULL)
  EXECUTE FUNCTION "refuse_change"();

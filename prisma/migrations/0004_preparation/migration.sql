-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "number_fixed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "motion" ADD COLUMN     "topic_registered_at" TIMESTAMPTZ(3),
ADD COLUMN     "topic_summary" TEXT,
ADD COLUMN     "topic_title" TEXT;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "mailed_at" TIMESTAMPTZ(3),
ADD COLUMN     "outbox_message_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "notification_outbox_message_id_person_id_key" ON "notification"("outbox_message_id", "person_id");

-- What was read from minutes was sent out long ago.
UPDATE "agenda_item" SET "number_fixed_at" = now()
  FROM "meeting" WHERE "meeting"."id" = "agenda_item"."meeting_id" AND "meeting"."status" = 'HELD';

-- A number that was sent out never changes and its item never disappears: it is withdrawn, merged or postponed (DOMAIN §2.3).
CREATE TRIGGER "agenda_item_number_fixed" BEFORE UPDATE ON "agenda_item" FOR EACH ROW
  WHEN (OLD."number_fixed_at" IS NOT NULL
    AND (NEW."number" IS DISTINCT FROM OLD."number" OR NEW."number_fixed_at" IS NULL))
  EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "agenda_item_number_kept" BEFORE DELETE ON "agenda_item" FOR EACH ROW
  WHEN (OLD."number_fixed_at" IS NOT NULL)
  EXECUTE FUNCTION "refuse_change"();
